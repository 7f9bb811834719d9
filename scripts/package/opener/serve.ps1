# Serves the folder `site` beside this file to this computer alone, and opens it in the browser. Needs nothing but the
# PowerShell that Windows brings along. Stop it by closing its window.
$base = '@BASE@'
$root = [IO.Path]::GetFullPath((Join-Path $PSScriptRoot '..\site'))
$types = @{
	html = 'text/html; charset=utf-8'; css = 'text/css'; js = 'text/javascript'; json = 'application/json'
	xml = 'application/xml'; svg = 'image/svg+xml'; png = 'image/png'; jpg = 'image/jpeg'; webp = 'image/webp'
	ico = 'image/x-icon'; woff2 = 'font/woff2'; wasm = 'application/wasm'; txt = 'text/plain; charset=utf-8'
	md = 'text/markdown; charset=utf-8'; csv = 'text/csv; charset=utf-8'; webmanifest = 'application/manifest+json'
}
$listener = $null
foreach ($port in 4321..4399) {
	$listener = New-Object Net.HttpListener
	$listener.Prefixes.Add("http://localhost:$port/")
	try { $listener.Start(); break } catch { $listener = $null }
}
if ($null -eq $listener) { Write-Host 'No free port was found.'; exit 1 }
$address = "http://localhost:$port$base"
Write-Host $address
Start-Process $address
while ($listener.IsListening) {
	$context = $listener.GetContext()
	$response = $context.Response
	try {
		$path = [Uri]::UnescapeDataString($context.Request.Url.AbsolutePath)
		if (-not "$path/".StartsWith($base)) { $response.Redirect($base) }
		else {
			$below = $path.Substring([Math]::Min($base.Length, $path.Length)).Replace('/', '\')
			$file = [IO.Path]::GetFullPath((Join-Path $root $below))
			if ([IO.Directory]::Exists($file)) { $file = Join-Path $file 'index.html' }
			if (-not ($file.StartsWith($root + '\') -and [IO.File]::Exists($file))) {
				$response.StatusCode = 404
				$file = Join-Path $root '404.html'
			}
			$type = $types[[IO.Path]::GetExtension($file).TrimStart('.').ToLower()]
			if ($type) { $response.ContentType = $type } else { $response.ContentType = 'application/octet-stream' }
			$bytes = [IO.File]::ReadAllBytes($file)
			$response.ContentLength64 = $bytes.Length
			if ($context.Request.HttpMethod -ne 'HEAD') { $response.OutputStream.Write($bytes, 0, $bytes.Length) }
		}
	} catch { }
	$response.Close()
}

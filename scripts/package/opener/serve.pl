#!/usr/bin/perl
# Serves the folder `site` beside this file to this computer alone, and opens it in the browser. Needs nothing but Perl,
# which macOS and nearly every Linux bring along. Stop it by closing its window.
use strict;
use warnings;
use Cwd 'abs_path';
use File::Basename 'dirname';
use IO::Socket::INET;

my $base = '@BASE@';
my $root = abs_path(dirname(abs_path($0)) . '/../site');
my %types = (
	html => 'text/html; charset=utf-8', css => 'text/css', js => 'text/javascript', json => 'application/json',
	xml => 'application/xml', svg => 'image/svg+xml', png => 'image/png', jpg => 'image/jpeg', webp => 'image/webp',
	ico => 'image/x-icon', woff2 => 'font/woff2', wasm => 'application/wasm', txt => 'text/plain; charset=utf-8',
	md => 'text/markdown; charset=utf-8', csv => 'text/csv; charset=utf-8', webmanifest => 'application/manifest+json',
);

my ($server, $port);
for my $one (defined $ARGV[0] ? $ARGV[0] : 4321 .. 4399) {
	$port = $one;
	$server = IO::Socket::INET->new(LocalAddr => '127.0.0.1', LocalPort => $port, Listen => 64) and last;
}
die "No free port was found.\n" unless $server;
$port = $server->sockport;
my $address = "http://127.0.0.1:$port$base";
$| = 1;
print "$address\n";
system($^O eq 'darwin' ? "open '$address'" : "xdg-open '$address' >/dev/null 2>&1 &") unless defined $ARGV[0];
$SIG{CHLD} = 'IGNORE';
while (1) {
	my $client = $server->accept or next;
	my $child = fork;
	if (defined $child && $child == 0) { answer($client); exit 0 }
	close $client;
}

sub answer {
	my ($client) = @_;
	binmode $client;
	$SIG{ALRM} = sub { exit 0 };
	alarm 30;
	my $line = <$client>;
	return unless defined $line;
	while (defined(my $header = <$client>)) { last if $header =~ /^\r?\n$/ }
	my ($method, $path) = $line =~ m{^(GET|HEAD) ([^ ?#]*)} or return send_back($client, '400 Bad Request', 'txt', '', 1);
	$path =~ s/%([0-9A-Fa-f]{2})/chr hex $1/ge;
	return send_back($client, '302 Found', 'txt', '', 1, "Location: $base\r\n") unless index("$path/", $base) == 0;
	my $file = "$root/" . substr($path, length $base > length $path ? length $path : length $base);
	$file .= '/index.html' if -d $file;
	my $real = abs_path($file);
	my $status = '200 OK';
	unless (defined $real && index($real, "$root/") == 0 && -f $real) { ($status, $real) = ('404 Not Found', "$root/404.html") }
	my ($ending) = $real =~ /\.([^.\/]+)$/;
	open my $in, '<:raw', $real or return send_back($client, '404 Not Found', 'txt', '', 1);
	local $/;
	send_back($client, $status, $ending || '', scalar <$in>, $method eq 'GET');
}

sub send_back {
	my ($client, $status, $ending, $body, $whole, $more) = @_;
	print $client "HTTP/1.1 $status\r\nContent-Type: ", $types{lc $ending} || 'application/octet-stream',
		"\r\nContent-Length: ", length $body, "\r\nConnection: close\r\n", $more || '', "\r\n", $whole ? $body : '';
	close $client;
}

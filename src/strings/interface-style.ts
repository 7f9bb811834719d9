/** What a language asks of the style beyond what all have. */
import './zh-cn/interface.css';

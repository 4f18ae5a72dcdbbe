"""Tokens a second as bars, in an SVG that is at home on light and on dark pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import escape

from report import Row

_WIDTH, _LABELS, _NUMBERS = 720, 190, 60
_BAR, _GAP, _TITLE = 16, 6, 34

_STYLE = """
text { font: 13px system-ui, sans-serif; fill: #3b3b3b }
.title { font-weight: 600 } .small { font-size: 11px; fill: #6e6e6e }
.peer { fill: #9aa5b1 } .ours { fill: #b4532a } .limit { stroke: #3b3b3b; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) {
  text { fill: #d6d6d6 } .small { fill: #9a9a9a } .peer { fill: #66707c } .ours { fill: #e08a5f }
  .limit { stroke: #d6d6d6 }
}
"""


def chart(shapes: Mapping[str, Sequence[Row]]) -> str:
    """An SVG with a group of bars for each shape, the quickest first.

    The stroke on a bar's row is the limit: the bytes of a token over the speed at which memory is read.
    """
    parts: list[str] = []
    top = 0
    for name, rows in shapes.items():
        parts += _group(name, sorted(rows, key=lambda row: -row.tokens_per_s), top)
        top += _TITLE + len(rows) * (_BAR + _GAP) + _GAP
    legend = "tokens a second, 128 new after a prompt of 128; the stroke is what reading the weights alone allows"
    parts.append(_text(0, top + 14, legend, "small"))
    size = f'viewBox="0 0 {_WIDTH} {top + 22}" width="{_WIDTH}" height="{top + 22}"'
    body = "\n".join(parts)
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img">\n<style>{_STYLE}</style>\n{body}\n</svg>\n'


def _group(name: str, rows: Sequence[Row], top: int) -> Iterable[str]:
    longest = max(max(row.tokens_per_s, row.limit) for row in rows) if rows else 1.0
    scale = (_WIDTH - _LABELS - _NUMBERS) / longest
    yield _text(0, top + 20, name, "title")
    for place, row in enumerate(rows):
        y = top + _TITLE + place * (_BAR + _GAP)
        kind = "ours" if row.contender.program == "ours" else "peer"
        end = _LABELS + row.tokens_per_s * scale
        limit = _LABELS + row.limit * scale
        yield _text(0, y + 12, row.contender.label)
        yield f'<rect class="{kind}" x="{_LABELS}" y="{y}" width="{end - _LABELS:.1f}" height="{_BAR}" rx="2"/>'
        yield f'<path class="limit" d="M{limit:.1f} {y - 2}v{_BAR + 4}"/>'
        yield _text(_WIDTH - _NUMBERS + 12, y + 12, _number(row.tokens_per_s))


def _text(x: float, y: float, words: str, kind: str = "") -> str:
    attribute = f' class="{kind}"' if kind else ""
    return f'<text x="{x:.0f}" y="{y}"{attribute}>{escape(words)}</text>'


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}"

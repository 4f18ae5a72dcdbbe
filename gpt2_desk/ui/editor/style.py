"""How a page looks: one frozen value, handed in by whoever knows the theme."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QFont

from gpt2_desk.settings import Mark


@dataclass(frozen=True, slots=True)
class PageStyle:
    """Colours, type and manners of a page; the defaults are a light page.

    Attributes:
        page: the paper.
        text: the ink.
        machine: behind the model's words; ``machine_line`` for their brackets and dotted line.
        edited: behind words the writer put among the model's; ``edited_line`` for their dashes.
        suggestion: words offered, and the words on an empty page.
        context: the mark where the model's reading begins, and its words.
        selection: behind selected text; ``selected_text`` is its ink.
        accent: the bar where the model writes.
        highlight: behind what was searched for and found.
        families: fonts, the best first.
        font_px: size in pixels.
        line_height: from line to line, in sizes of the font.
        mark: how the model's words are marked.
        book: indented paragraphs without gaps between them.
        column_characters: about how many characters of prose a full line holds.
        focus: the ink of all paragraphs but the caret's is that of a suggestion.
        typewriter: the caret's line is held at one height while the writer types.
    """

    page: QColor = field(default_factory=lambda: QColor("#FBFAF7"))
    text: QColor = field(default_factory=lambda: QColor("#22201D"))
    machine: QColor = field(default_factory=lambda: QColor("#E3EFEC"))
    machine_line: QColor = field(default_factory=lambda: QColor("#3F7F7C"))
    edited: QColor = field(default_factory=lambda: QColor("#F5EBD4"))
    edited_line: QColor = field(default_factory=lambda: QColor("#96702B"))
    suggestion: QColor = field(default_factory=lambda: QColor("#716C63"))
    context: QColor = field(default_factory=lambda: QColor("#767064"))
    selection: QColor = field(default_factory=lambda: QColor("#A9D0D2"))
    selected_text: QColor = field(default_factory=lambda: QColor("#22201D"))
    accent: QColor = field(default_factory=lambda: QColor("#1D6068"))
    highlight: QColor = field(default_factory=lambda: QColor("#DCEAE9"))
    families: tuple[str, ...] = ("Literata", "Source Serif Pro", "Georgia", "Noto Serif", "DejaVu Serif")
    font_px: int = 18
    line_height: float = 1.6
    mark: Mark = Mark.TINT
    book: bool = False
    column_characters: int = 68
    focus: bool = False
    typewriter: bool = False

    def font(self, device_pixel_ratio: float = 1.0) -> QFont:
        """The page's font; fine screens need no hinting."""
        font = QFont()
        font.setFamilies(list(self.families))
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(self.font_px)
        fine = device_pixel_ratio >= 1.5
        no, some = QFont.HintingPreference.PreferNoHinting, QFont.HintingPreference.PreferVerticalHinting
        font.setHintingPreference(no if fine else some)
        return font

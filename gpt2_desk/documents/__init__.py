"""Documents: the text beneath the page, its undo list and its files. No Qt, no torch."""

from gpt2_desk.documents.blocks import Snapshot
from gpt2_desk.documents.document import Document
from gpt2_desk.documents.edits import Change, Span
from gpt2_desk.documents.files import Fingerprint, TextFile, read_text_file, save_text_file
from gpt2_desk.documents.passages import Passage, Sibling
from gpt2_desk.documents.positions import from_utf16, to_utf16, utf16_length
from gpt2_desk.documents.receipt import Receipt
from gpt2_desk.documents.text_form import Encoding, Newline, TextForm

__all__ = [
    "Change",
    "Document",
    "Encoding",
    "Fingerprint",
    "Newline",
    "Passage",
    "Receipt",
    "Sibling",
    "Snapshot",
    "Span",
    "TextFile",
    "TextForm",
    "from_utf16",
    "read_text_file",
    "save_text_file",
    "to_utf16",
    "utf16_length",
]

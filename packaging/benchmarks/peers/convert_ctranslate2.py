"""The checkpoint as CTranslate2 reads it, by its own converter."""

from __future__ import annotations

import sys

from ctranslate2.converters import TransformersConverter

if __name__ == "__main__":
    folder, target, number_format = sys.argv[1:]
    TransformersConverter(folder, low_cpu_mem_usage=True).convert(target, quantization=number_format, force=True)

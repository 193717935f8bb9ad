"""Brackets that open and close one another.

Source: BidiBrackets.txt of the Unicode Character Database, version 14.0. Python's unicodedata does
not have the pairs. Pairs are listed in their NFC form.
"""

from __future__ import annotations

_PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘"
    "⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)

BRACKETS = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
"""The closing bracket of each opening one."""

"""Made-up names, one for each script that the fonts must cover."""

from __future__ import annotations

NAMES = {
    "Latin": "Łukasz Żółć-Ñuñez",
    "Vietnamese": "Nguyễn Thị Ánh Tuyết",
    "Yoruba": "Adaeze Okonkwọ́ Ṣẹ́gun",
    "Hmong": "Xeeb Vaj Muas Tsab",
    "Cyrillic": "Наталія Ґжицька",
    "Greek": "Οδυσσέας Ἀθηνᾶς",
    "Arabic": "محمد عبد الله الحسن",
    "Persian": "پریسا می‌خواهم",
    "Urdu": "ٹیپو گُلزار چوہدری",
    "Hebrew": "שָׁלוֹם כֹּהֵן",
    "Devanagari": "श्रीमती लक्ष्मी कृष्णमूर्ति",
    "Bengali": "শ্রীমতী রহিমা চৌধুরী",
    "Gurmukhi": "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Gujarati": "જ્યોત્સ્ના પટેલ",
    "Oriya": "ଶ୍ରୀମତୀ ଦାସ",
    "Tamil": "கிருஷ்ணன் ஸ்ரீ கொ",
    "Telugu": "శ్రీకృష్ణ రావు",
    "Kannada": "ಶ್ರೀಕೃಷ್ಣ ಗೌಡ",
    "Malayalam": "ശ്രീകൃഷ്ണൻ നമ്പ്യാർ",
    "Sinhala": "ශ්‍රීමතී පෙරේරා",
    "Ethiopic": "ወይዘሮ ሰላም ተስፋዬ",
    "Thai": "สมชาย น้ำผึ้ง",
    "Lao": "ບຸນມີ ພົມມະຈັນ ນ້ຳ",
    "Khmer": "នរោត្តម ស្រីមុំ",
    "Burmese": "ကိုယ်တော် မြန်မာ",
    "Georgian": "ნინო ბერიძე",
    "Armenian": "Անի Հակոբյան",
    "Cherokee": "ᏣᎳᎩ ᏎᏉᏯ",
    "Nyiakeng Puachue Hmong": "𞄀𞄩𞄰 𞄁𞄤",
    "Pahawh Hmong": "𖬌𖬣𖬵 𖬇𖬰𖬧",
    "Tibetan": "བསྟན་འཛིན་",
    "Syriac": "ܫܡܥܘܢ",
    "Mongolian": "ᠮᠣᠩᠭᠣᠯ",
    "Adlam": "𞤀𞤣𞤤𞤢𞤥",
    "N’Ko": "ߒߞߏ",
    "Thaana": "ދިވެހި",
    "Cree": "ᓀᐦᐃᔭᐍᐏᐣ",
}

CJK_NAMES = {
    "Chinese": "王芳 歐陽娜娜",
    "Japanese": "さとう 花子、骨",
    "Korean": "김민준 한가람",
}

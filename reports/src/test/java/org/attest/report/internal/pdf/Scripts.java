package org.attest.report.internal.pdf;

import java.lang.Character.UnicodeScript;

/** A line of each script that Attest promises, from titles of laws, mixed with Latin and digits. */
enum Scripts {
    BENGALI("NotoSansBengali", UnicodeScript.BENGALI, "bn", "মানব পাচার প্রতিরোধ ও দমন আইন, ২০১২ (Act 3 of 2012)"),
    SINHALA(
            "NotoSansSinhala",
            UnicodeScript.SINHALA,
            "si",
            "ශ්‍රී ලංකා ප්‍රජාතාන්ත්‍රික සමාජවාදී ජනරජය, Act 16 of 2006"),
    TAMIL("NotoSansTamil", UnicodeScript.TAMIL, "ta", "மனிதக் கடத்தல் தடுப்புச் சட்டம், கொழும்பு (Act 16 of 2006)"),
    BURMESE(
            "NotoSansMyanmar",
            UnicodeScript.MYANMAR,
            "my",
            "လူကုန်ကူးမှု တားဆီးကာကွယ်ရေး ဥပဒေ ၂၀၀၅ ကြိုးစား (Law 5/2005)"),
    THAI(
            "NotoSansThai",
            UnicodeScript.THAI,
            "th",
            "พระราชบัญญัติป้องกันและปราบปรามการค้ามนุษย์ ที่นี่ พ.ศ. 2551 (Act)"),
    KHMER(
            "NotoSansKhmer",
            UnicodeScript.KHMER,
            "km",
            "ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ខ្ញុំស្រឡាញ់ (Law 2008)"),
    DEVANAGARI(
            "NotoSansDevanagari",
            UnicodeScript.DEVANAGARI,
            "hi",
            "अनैतिक व्यापार निवारण अधिनियम क्षत्रिय, 1956 (ITPA)"),
    ARABIC("NotoSansArabic", UnicodeScript.ARABIC, "ar", "قانون (Law 28) لسنة ٢٠١٢ بشأن مكافحة الاتجار بالبشر"),
    DARI(
            "NotoSansArabic",
            UnicodeScript.ARABIC,
            "prs",
            "قانون (Law 2017) مبارزه با قاچاق انسان، سال ۱۳۹۵ می\u200Cخواهم");

    final String font;
    final UnicodeScript script;
    final String language;
    final String line;

    Scripts(String font, UnicodeScript script, String language, String line) {
        this.font = font;
        this.script = script;
        this.language = language;
        this.line = line;
    }
}

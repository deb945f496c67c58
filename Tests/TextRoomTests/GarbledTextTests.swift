import Testing
import TextRoom

@Suite("Text that came from another encoding")
struct GarbledTextTests {
  @Test(
    "each is known by what no Vietnamese text has",
    arguments: [
      ("Th«ng tin thêi sù", GarbledText.tcvn3), ("§ång chÝ B×nh ®Ò nghÞ gi÷ g×n vÖ sinh", .tcvn3), ("Hµ Néi", .tcvn3),
      ("Äá»“ng chÃ­ BÃ¬nh", .misread), ("ChÃ\u{A0}o", .misread), ("Ä\u{90}á»\u{93}ng", .misread), ("chi bá»™", .misread),
      ("\u{FFFD}\u{FFFD}ng ch\u{FFFD}", .lost), ("Ñaûng vieân", .vni), ("nghò quyeát chi boä xaõ", .vni), ("Ch\u{8D}o", .other),
      ("vi‡c", .other),
    ])
  func garbled(text: String, kind: GarbledText) { #expect(GarbledText(in: text) == kind) }

  @Test(
    "what people write in Vietnamese, foreign names and signs are none",
    arguments: [
      "“ĐẢNG BỘ XÃ”, thôn Xã… – quá», §4, 5 m², 30°C, 2×3", "«Học tập và làm theo»", "Müller, François, Ångström, España, Noël, Raphaël",
      "khuâng, khuỷu, ngoằn ngoèo, quý, thuở, xoá, hoà, giữ gìn", "Ðỗ Ðức", "Công ty®, © 2026, a\u{AD}b, x\u{A0}y", "✅ 中文", "",
    ])
  func readable(text: String) { #expect(GarbledText(in: text) == nil) }
}

/// What the letters of old encodings are in Unicode.
@Suite struct LegacyEncodingTests {
  @Test func lettersAreRead() {
    #expect(LegacyEncoding.tcvn3.text(of: "§¶ng viªn th­êng xuyªn") == "Đảng viên thường xuyên")
    #expect(LegacyEncoding.vni.text(of: "Ñaûng vieân TRÖÔØNG LAÄP") == "Đảng viên TRƯỜNG LẬP")
    #expect(LegacyEncoding.windows1258.text(of: "Ðãng") == "Đăng")
    #expect(LegacyEncoding.windows1258.text(of: "Lêò") == "Lê\u{323}")
  }

  @Test func plainTextStays() {
    for encoding in LegacyEncoding.allCases { #expect(encoding.text(of: "Le Van A, 12/05/1970") == "Le Van A, 12/05/1970") }
  }

  @Test func whatWasReadWronglyIsMended() {
    #expect(Windows1252.mended(Windows1252.text(of: "Nguyễn Thị Bình".utf8)) == "Nguyễn Thị Bình")
    #expect(Windows1252.mended("Nguyễn") == nil)
    #expect(Windows1252.mended("Lê") == nil)
  }
}

import Testing
import TextRoom

@Suite("Words written loosely")
struct LooseWritingTests {
  @Test(
    "marks may be left off, in part too, and case does not matter",
    arguments: [
      ("binh", "bình"), ("Binh", "bình"), ("BÌNH", "bình"), ("duc", "đức"), ("đuc", "đức"), ("dưc", "đức"), ("dức", "đức"), ("đưc", "đức"),
      ("hoà", "hòa"), ("hòa", "hoà"), ("thuý", "thúy"), ("nguyen-van", "nguyễn-văn"), ("o'neil2", "ô'neil2"), ("", ""),
    ])
  func may(written: String, word: String) { #expect(mayStand(written, for: word)) }

  @Test(
    "another mark, another letter or another length is another word",
    arguments: [
      ("bính", "bình"), ("bình", "binh"), ("đung", "dung"), ("hoá", "hòa"), ("hâ", "hà"), ("bin", "bình"), ("binhh", "bình"),
      ("bịnh", "bình"), ("bình", ""),
    ])
  func mayNot(written: String, word: String) { #expect(!mayStand(written, for: word)) }
}

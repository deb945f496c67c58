import Foundation
import Testing
import TextRoom

@Suite("One name in many spellings")
struct NameTests {
  @Test(
    "capitals, spaces, signs that cannot be seen, the place of the tone, i and y do not part a name",
    arguments: [
      ("Lê Thị Thoả", "LÊ THỊ THỎA"), ("Lê  Thị Thoả ", "lê thị thỏa"), ("Ngô Thị\u{A0}Mai", "Ngô Thị\u{200B} Mai"),
      ("Hồ Mỹ", "Hồ Mĩ"), ("Quý", "Quí"), ("Thuý Lý", "Thúy Lí"), ("Ho\u{300}a", "Hoà"), ("Ðỗ", "Đỗ"), ("Chi bộ số 2", "chi bộ  số 2"),
    ])
  func same(a: String, b: String) {
    #expect(a.isName(b))
    #expect(a.nameKey == b.nameKey)
  }

  @Test(
    "tones, hats and letters do",
    arguments: [
      ("Dung", "Dũng"), ("Hà", "Há"), ("Tân", "Tan"), ("Vy", "Vi"), ("Thi", "Thy"), ("Hoa", "Hoan"), ("Tổ 1", "Tổ 11"),
      ("An Bình", "Anbình"),
      ("Đỗ", "Dỗ"),
    ])
  func another(a: String, b: String) { #expect(!a.isName(b)) }

  @Test("a name read letter by letter and one whose letters are put together of marks are one, and part from the same others")
  func decomposedIsComposed() {
    let letters = Array("aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz")
    let names = letters.map { "T\($0)n 12, (\($0))" }
    for name in names {
      for other in [name.decomposedStringWithCanonicalMapping, name.uppercased().replacing(" ", with: "\u{A0}\u{200B}")] {
        #expect(names.filter { $0.isName(other) } == [name])
        #expect(other.nameKey == name.nameKey)
      }
    }
  }

  @Test("the very name comes first, then one spelling, then marks left off")
  func placesAreTheNearest() {
    let names = ["Dung", "Dũng", "Hoà", "Hòa", "Bình"]
    #expect(places(of: "Dung", among: names) == [0])
    #expect(places(of: "DUNG", among: names) == [0])
    #expect(places(of: "Hòa", among: names) == [3])
    #expect(places(of: "HÒA", among: names) == [2, 3])
    #expect(places(of: "hoa", among: names) == [2, 3])
    #expect(places(of: "binh", among: names) == [4])
    #expect(places(of: "bính", among: names).isEmpty)
    #expect(place(of: "HÒA", among: names) == 2)
    #expect(place(of: "binh", among: names) == 4)
    #expect(place(of: "dung", among: ["Dùng", "Dũng"]) == nil)
  }
}

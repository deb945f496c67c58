import Testing

@testable import TextRoom

struct FoldTests {
  @Test(arguments: [
    ("Đồng chí Nguyễn Thị Hằng", "dong chi nguyen thi hang"), ("ƯƠNG ỪƠ ẶC", "uong uo ac"), ("kỷ luật, 2/3", "ky luat, 2/3"), ("", ""),
    ("Ủy viên Ê-đê", "uy vien e-de"), ("日本 ñ", "日本 ñ"),
  ])
  func marksAndCaseAreDropped(_ text: String, _ folded: String) {
    #expect(text.folded == folded)
  }

  @Test func everyVowelWithEveryToneFoldsToItsLetter() {
    #expect(Alphabet.vowels.count == 12)
    for (base, toned) in Alphabet.vowels {
      #expect(toned.count == 6)
      for letter in toned {
        #expect(String(letter).folded == String(base))
        #expect(letter.uppercased().folded == String(base))
        // Decomposed letters are several scalars, of which the marks fold to nothing.
        #expect(letter.unicodeScalars.count == 1)
      }
    }
  }

  @Test func combiningMarksFoldToNothing() {
    #expect("e\u{302}\u{301}".folded == "e")
    #expect("o\u{31B}\u{323}".folded == "o")
    #expect("\u{301}".folded == "")
  }
}

import Testing
import TextRoom

/// Order of letters and tones as in Vietnamese dictionaries.
struct CollationTests {
  @Test(arguments: [
    ["a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "â", "ấ", "b"], ["d", "dương", "đ", "đa", "e"], ["o", "ô", "ơ", "p"], ["u", "ư", "v"],
    ["ca", "ca dao", "cà phê", "cá", "cam", "căn", "cân", "cha"], ["ma", "mà", "mả", "mã", "má", "mạ", "man"],
  ])
  func wordsAreInDictionaryOrder(_ words: [String]) {
    let shuffled = words.reversed().map { $0.uppercased() }
    #expect(shuffled.sorted { CollationKey($0) < CollationKey($1) } == words.map { $0.uppercased() })
  }

  @Test func peopleAreOrderedByGivenNameFirst() {
    let names = ["Trần Văn Ánh", "Lê Thị Bình", "Nguyễn Bình", "Phạm Đức Cường", "Đỗ Dũng", "Vũ Đạt"]
    #expect(names.reversed().sorted { CollationKey(personName: $0) < CollationKey(personName: $1) } == names)
  }

  @Test func theGivenNameCountsWithItsToneBeforeTheRest() {
    let names = ["Trần Anh", "Lê Ánh", "Lê Thị Dung", "Bùi Văn Dũng", "Lê Hỏa", "Lê Hoã", "Lê Hóa", "Lê Hoạ"]
    #expect(names.reversed().sorted { CollationKey(personName: $0) < CollationKey(personName: $1) } == names)
  }

  @Test func theOrderIsTotalAndIrreflexive() {
    let words = ["", " ", "a", "A", "á", "a1", "ab", "ñ", "日"]
    for a in words {
      for b in words { #expect(!(CollationKey(a) < CollationKey(b) && CollationKey(b) < CollationKey(a))) }
    }
  }

  @Test func composedAndDecomposedAreTheSamePlace() {
    #expect(!(CollationKey("ắ") < CollationKey("a\u{306}\u{301}")))
    #expect(!(CollationKey("a\u{306}\u{301}") < CollationKey("ắ")))
  }
}

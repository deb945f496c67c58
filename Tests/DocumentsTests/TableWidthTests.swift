import Testing

@testable import Documents

@Suite struct TableWidthTests {
  private func table(_ shares: [Int]) -> Table { Table(columns: shares.map { .init("C", width: $0) }, rows: []) }

  @Test func sharesAreKeptWhereEachWordFits() {
    #expect(table([1, 2, 1]).widths(total: 1000, atLeast: [250, 500, 250]) == [250, 500, 250])
  }

  /// One twentieth of a point too little is too little.
  @Test func aColumnTooNarrowForItsWordTakesFromThoseWithRoom() {
    #expect(table([1, 2, 1]).widths(total: 1000, atLeast: [251, 100, 100]) == [251, 500, 249])
    #expect(table([1, 8, 1]).widths(total: 1000, atLeast: [300, 200, 140]) == [300, 560, 140])
    #expect(table([1, 8, 1]).widths(total: 1000, atLeast: [300, 200, 500]).reduce(0, +) == 1000)
  }

  @Test func wordsThatFitNowhereLeaveTheShares() {
    #expect(table([1, 1]).widths(total: 1000, atLeast: [700, 400]) == [500, 500])
  }

  @Test func aDateTakesLessThanIsReckoned() {
    // Times New Roman has 500 thousandths for a digit and 278 for a slash.
    #expect(PaperFont.width(of: "01/01/2026", size: 22) >= (8 * 500 + 2 * 278) * 22 / 100)
    #expect(PaperFont.width(of: "Điểm", size: 24) > PaperFont.width(of: "điểm", size: 24))
  }

  @Test func blanksAreNamedOnceByTheWordsBeforeThem() {
    let document = Document(
      heading: OfficialHeading(superior: nil, issuer: "CHI BỘ", number: nil, placeAndDate: "Yên Hạ, ngày 03 tháng 02 năm 2026"),
      title: ["BIÊN BẢN"],
      body: [
        .point(1, .bold("Địa điểm: ") + .plain(.blank)), .paragraph("Chờ xem......"), .paragraph("Kết luận: Thống nhất."),
        .table(Table(columns: [.init("STT", width: 1), .init("Mức", width: 1)], rows: [["1", .plain(.blank)], ["2", .plain(.blank)]])),
      ], signatures: Signatures(right: Signature(roles: ["T/M CHI BỘ", "BÍ THƯ"], name: nil)))
    #expect(document.blanks == ["Địa điểm", "Mức", "tên người ký: BÍ THƯ"])
  }
}

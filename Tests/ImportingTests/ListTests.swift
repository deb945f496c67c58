import Diagnostics
import Testing

@testable import Importing

/// Single lists with what goes wrong in them.
@Suite struct ListTests {
  private func read(_ text: String, into roster: Roster? = nil) throws -> RosterImport { try (roster ?? Roster()).read(text) }

  @Test func titlesSectionsAndSumsAreNoMembers() throws {
    let found = try read(
      """
      ĐẢNG BỘ XÃ TÂN LẬP;;;
      DANH SÁCH ĐẢNG VIÊN;;;
      TT;Họ và tên;Năm sinh;Ghi chú
      (1);(2);(3);(4)
      I;Đảng viên chính thức;;
      1;"Trần Văn
      An";1970;
      II;ĐẢNG VIÊN DỰ BỊ;;
      2;LÊ THỊ HỒNG;1999;
      ;;;
      Tổng cộng: 2;;;
      ;;Tân Lập, ngày 3 tháng 9 năm 2026;
      ;Người lập biểu;;Bí thư
      ;Vũ Thị Hà;;Trần Văn An
      """)
    #expect(found.statements == ["đảng viên @an \"Trần Văn An\" sinh 1970", "đảng viên @hồng \"Lê Thị Hồng\" dự bị sinh 1999"])
    #expect(found.codes.isEmpty)
    #expect(found.remarks.map(\.message.vi) == ["sổ không có chỗ cho các cột: “Ghi chú”"])
  }

  @Test func namesMayStandInTwoColumns() throws {
    let expected = ["đảng viên @an \"Trần Văn An\" sinh 1970", "đảng viên @bình \"Lê Thị Bình\" sinh 1980"]
    #expect(try read("Họ và tên đệm,Tên,Năm sinh\nTrần Văn,An,1970\nLê Thị,Bình,1980").statements == expected)
    #expect(try read("Họ và tên,,Năm sinh\nTrần Văn,An,1970\nLê Thị,Bình,1980").statements == expected)
  }

  @Test func doubtfulCellsAreLeftOutAndToldByTheirPlace() throws {
    let found = try read("Họ và tên,Ngày sinh,Số thẻ,Giới tính,Nghề\nTrần Văn An,31/02/1980,\"1,23E+11\",Nàm,#REF!\n")
    #expect(found.statements == ["đảng viên @an \"Trần Văn An\""])
    #expect(
      found.told(.doubtfulCell) == [
        "dòng 2, cột C “Số thẻ”: “1,23E+11” bảng tính đã làm mất chữ số; ô này bỏ trống",
        "dòng 2, cột D “Giới tính”: “Nàm” không phải nam, nữ; ô này bỏ trống",
        "dòng 2, cột B “Ngày sinh”: “31/02/1980” lịch không có ngày này; ô này bỏ trống",
        "dòng 2, cột E “Nghề”: “#REF!” dài quá hoặc là lỗi của bảng tính; ô này bỏ trống",
      ])
    #expect(found.remarks.compactMap(\.hint?.vi) == ["dạng đúng gần nhất: 29/02/1980"])
    #expect(found.needsLook)
  }

  @Test func rowsThatContradictThemselvesAreStopped() throws {
    let found = try read(
      """
      STT,Họ và tên,Ngày sinh,Ngày kết nạp,Ngày chính thức,Trạng thái
      1,Trần Văn An,12/05/1980,03/02/1970,,
      2,Lê Thị Bình,12/05/1980,03/02/2010,03/02/2009,
      3,Vũ Văn Cường,12/05/1980,03/02/2010,03/02/2011,Dự bị
      4,,12/05/1980,,,
      5,Ngô 2 Dũng,12/05/1980,,,
      6,Hồ Văn Em,12/05/1980,,,Lạ lùng
      """)
    #expect(found.statements.isEmpty)
    #expect(found.told(.stoppedRow).count == 6)
  }

  @Test func whoIsProbationaryIsToldByTheDays() throws {
    let found = try read(
      "Họ và tên,Ngày kết nạp,Ngày chính thức\nTrần Văn An,02/12/2025,\nLê Thị Bình,01/12/2025,\nVũ Văn Cường,02/12/2025,31/11/2026")
    #expect(
      found.statements == [
        "đảng viên @an \"Trần Văn An\" dự bị kết nạp 02/12/2025", "đảng viên @bình \"Lê Thị Bình\" kết nạp 01/12/2025",
        "đảng viên @cường \"Vũ Văn Cường\" kết nạp 02/12/2025",
      ])
  }

  @Test func onePersonIsTakenOnce() throws {
    let found = try read(
      """
      Họ và tên,Ngày sinh,Số thẻ
      Trần Văn An,12/05/1970,38012345
      TRẦN VĂN AN,12/05/1970,
      Trần Văn An,13/05/1970,
      Lê Thị Bình,12/05/1980,38012346
      Vũ Văn Cường,12/05/1980,38012346
      Ngô Văn Dũng,,
      Ngô Văn Dũng,,
      """)
    #expect(
      found.statements == [
        "đảng viên @an \"Trần Văn An\" sinh 12/05/1970 thẻ \"38012345\"", "đảng viên @an-trần \"Trần Văn An\" sinh 13/05/1970",
        "đảng viên @bình \"Lê Thị Bình\" sinh 12/05/1980", "đảng viên @cường \"Vũ Văn Cường\" sinh 12/05/1980",
      ])
    #expect(
      found.told(.twice) == [
        "dòng 5, 6: cùng số thẻ 38012346; không ghi số thẻ", "dòng 3: Trần Văn An đã có ở dòng 2; chỉ lấy một lần",
      ])
    #expect(found.told(.stoppedRow).count == 2, "nothing beside the name")
  }

  @Test func whoIsOnRecordIsKnownAndWhatDiffersIsOffered() throws {
    let roster = try Roster(
      """
      chi bộ "Chi bộ thôn Đông"
      đảng viên @an "Trần Văn An" sinh 12/05/1970 chính thức 03/02/1999 nghề "Nông dân" thẻ "38.012345"
      đảng viên @bình "Nguyễn Thị Bình" sinh 1980 chính thức 19/05/2010
      đảng viên @cường "Vũ Văn Cường" sinh 12/05/1980 thẻ "38012399" chính thức 19/05/2010
      đảng viên @dũng "Ngô Văn Dũng" chính thức 19/05/2010
      """)
    let found = try roster.read(
      """
      Ho va ten,Ngay sinh,So the,Nghe nghiep
      Tran Van An,12/05/1970,38012345,nông  dân
      Nguyễn Thị Bình,02/09/1980,,Giáo viên
      Vũ Văn Cường,12/05/1980,38012388,
      Ngô Văn Dũng,1/1/1990,,
      Ngô Văn Dũng,1/1/1991,,
      Trần Văn An,12/05/1971,38012377,
      """)
    #expect(found.statements == ["đảng viên @an-trần \"Trần Văn An\" sinh 12/05/1971 thẻ \"38012377\""])
    #expect(found.known.map(\.row) == [2, 3, 5])
    #expect(
      found.told(.stoppedRow) == [
        "dòng 4: Vũ Văn Cường: trùng họ tên, ngày sinh với @cường trong sổ nhưng khác số thẻ; không lấy dòng này",
        "dòng 6: Ngô Văn Dũng: không rõ ai là @dũng trong sổ; không lấy dòng này",
      ]
    )
    #expect(
      found.told(.differs) == [
        "dòng 3: @bình Nguyễn Thị Bình đã có trong sổ; khác: sinh 02/09/1980 (sổ: 1980), nghề “Giáo viên” (sổ chưa có)",
        "dòng 5: @dũng Ngô Văn Dũng, theo họ tên, đã có trong sổ; khác: sinh 01/01/1990 (sổ chưa có)",
      ])
    let offered = found.remarks.filter { $0.code == "import.differs" }.compactMap(\.hint?.vi)
    #expect(offered == [#"cập nhật @bình sinh 02/09/1980 nghề "Giáo viên""#, "cập nhật @dũng sinh 01/01/1990"])
    for statement in offered { try roster.run(statement) }
    #expect(try roster.read("Họ tên,Ngày sinh,Nghề nghiệp\nNguyễn Thị Bình,02/09/1980,Giáo viên").codes.isEmpty)
  }

  @Test func theNumberOfAnIdentityCardTellsWhoIsWho() throws {
    let roster = try Roster("chi bộ \"Chi bộ Một\"\nđảng viên @an \"Trần Văn An\" thẻ \"001070012345\" chính thức 03/02/1999")
    #expect(try roster.read("Họ tên,Số CCCD\nTrần Văn An,1070012345").known.count == 1)
  }

  @Test func membersOfOtherCellsAreNotTaken() throws {
    let found = try read(
      """
      Họ và tên,Năm sinh,Chi bộ đang sinh hoạt,Trạng thái
      Trần Văn An,1970,Chi bộ thôn Đông,
      Lê Thị Bình,31/02/1980,Chi bộ thôn Đoài,
      Vũ Văn Cường,1981,CB Thôn Đông,Đã chuyển đi
      Hồ Văn Dũng,1982,thôn Đông,Sinh hoạt tạm thời đến
      Hồ Thị Em,1983,Chi bộ thôn Đoài,
      """)
    #expect(found.statements == ["đảng viên @an \"Trần Văn An\" sinh 1970"])
    #expect(found.told(.otherCell) == ["2 người của “Chi bộ thôn Đoài” không lấy, dòng đầu là dòng 3"])
    #expect(found.told(.standing).count == 2)
    #expect(found.told(.doubtfulCell).isEmpty, "what is doubtful in another cell is told there")
    #expect(found.remarks.last?.hint?.vi == #"tiếp nhận @dũng "Hồ Văn Dũng" tạm thời đơn vị "…" từ …"#)
  }

  @Test func withoutNamesTheColumnsSeenAreTold() throws {
    do throws(Diagnostic) {
      _ = try MemberList(Array("Mã,Ngày,Ghi chú\n1,2,3".utf8), name: "thử", terms: Roster.terms)
      Issue.record("it was read")
    } catch {
      #expect(error.code == "import.no-name-column")
      #expect(error.message.vi == "không có cột họ và tên; thấy: “Mã”, “Ngày”, “Ghi chú”")
    }
  }

  @Test func aSumIsToldFromWorkThatBeginsSo() throws {
    let found = try read(
      "Nghề,Họ tên,Năm sinh\nCông nhân,Trần Văn An,1970\nTổng công ty,Lê Thị Bình,1980\nTổng cộng: 2,,\nCộng,2,\nTổng số đảng viên: 2,,")
    #expect(found.entries.count == 2)
    #expect(found.codes.isEmpty)
  }

  @Test func aListWithoutMembersIsTold() throws { #expect(try read("Họ và tên,Ngày sinh\n").codes == ["import.no-members"]) }

  @Test func whatAStatementCouldMistakeIsWrittenAsItIs() throws {
    let roster = try Roster()
    let found = try roster.read("Họ tên\tNghề\tHoàn cảnh\nTrần Văn An\tthợ {1+1} \"điện\"\tkhó \u{1B}[31m\u{202E}khăn\nY-Lê Niê'\tx\tx")
    try roster.run(found.script(in: .vi))
    let facts = try roster.cell.members[0].facts
    #expect(facts.job == "thợ {1+1} \"điện\"")
    #expect(facts.circumstances == "khó [31mkhăn")
  }
}

import Diagnostics

/// What is said of a list that is read in (danh sách cấp trên gửi).
public enum ImportCode: String, DiagnosticCode {
  case notATable = "import.not-a-table"
  case damaged = "import.damaged"
  case tooLarge = "import.too-large"
  case noNameColumn = "import.no-name-column"
  case noMembers = "import.no-members"
  case columnsLeftOut = "import.columns"
  case doubtfulCell = "import.cell"
  case mendedCell = "import.mended"
  case stoppedRow = "import.row"
  case twice = "import.twice"
  case otherCell = "import.other-cell"
  case standing = "import.standing"
  case differs = "import.differs"

  public var explanation: Localized {
    switch self {
    case .notATable:
      Localized(vi: "Tệp không phải bảng .xlsx hay .csv.", en: "The file is no table in .xlsx or .csv.")
    case .damaged:
      Localized(vi: "Tệp .xlsx bị hỏng hoặc cố ý làm sai.", en: "The .xlsx file is damaged, or made wrong on purpose.")
    case .tooLarge:
      Localized(
        vi: "Bảng có quá \(ListTable.Limit.rows) dòng, hoặc giải nén ra quá \(ListTable.Limit.unpacked >> 20) MB.",
        en: "The table has more than \(ListTable.Limit.rows) rows, or unpacks to more than \(ListTable.Limit.unpacked >> 20) MB.")
    case .noNameColumn:
      Localized(
        vi: "Không dòng nào có tiêu đề cột họ và tên nên không biết ai là ai.",
        en: "No row heads a column of names, so that nobody can be told.")
    case .noMembers: Localized(vi: "Dưới dòng tiêu đề không có đảng viên nào.", en: "No member stands below the headings.")
    case .columnsLeftOut:
      Localized(vi: "Sổ không có chỗ cho những cột này nên bỏ qua.", en: "The record has no place for these columns; they are left out.")
    case .doubtfulCell:
      Localized(
        vi: "Ô không đọc chắc được nên để trống; các ô khác của dòng vẫn lấy.",
        en: "The cell cannot be read for certain and is left out; the rest of its row is taken.")
    case .mendedCell:
      Localized(vi: "Ô được sửa theo một cách đọc duy nhất; hãy xem lại.", en: "The cell was read in the only way it can be; look at it.")
    case .stoppedRow:
      Localized(
        vi: "Dòng không lấy: không rõ là ai, hoặc các ô trái nhau.",
        en: "The row is not taken: it is not clear who, or its cells contradict.")
    case .twice: Localized(vi: "Một người, hoặc một số thẻ, có ở hai dòng.", en: "One person, or one card number, stands in two rows.")
    case .otherCell: Localized(vi: "Người ở chi bộ khác không lấy.", en: "Members of other cells are not taken.")
    case .standing:
      Localized(
        vi: "Danh sách cho biết trạng thái, chức vụ nhưng không cho biết ngày và căn cứ, nên không ghi.",
        en: "The list tells a standing or post without its day and basis, so that it is not stated.")
    case .differs:
      Localized(
        vi: "Người đã có trong sổ, danh sách ghi khác. Sổ không đổi; câu gợi ý sửa theo danh sách.",
        en: "The member is on record and the list differs. The record stays; the sentence offered follows the list.")
    }
  }

  public var example: CodeExample? {
    switch self {
    case .notATable, .damaged, .tooLarge, .noNameColumn, .noMembers, .columnsLeftOut: exampleOfFile
    case .doubtfulCell, .mendedCell, .stoppedRow, .twice, .otherCell, .standing, .differs: exampleOfRow
    }
  }

  private var exampleOfFile: CodeExample? {
    switch self {
    case .notATable:
      example("chibo import members danh-sach.pdf", "chibo import members list.pdf")
        .mended("Mở tệp, lưu thành .xlsx hoặc .csv.", "Open it and save it as .xlsx or .csv.")
    case .damaged:
      example("tệp .xlsx tải về dở dang", "an .xlsx file that was not downloaded to its end")
        .mended("Tải lại; hoặc mở bằng bảng tính rồi lưu lại.", "Fetch it again, or save it anew in a spreadsheet.")
    case .tooLarge:
      example("danh sách của cả tỉnh", "the list of a whole province")
        .mended("Lọc lấy chi bộ mình rồi lưu thành tệp khác.", "Filter your own cell and save that.")
    case .noNameColumn:
      example("bảng có tiêu đề: Mã | Ngày | Ghi chú", "a table headed Code | Day | Note")
        .mended("Đặt tiêu đề “Họ và tên” trên cột họ tên.", "Head the column of names “Name”.")
    case .noMembers:
      example("tệp mẫu chưa điền", "a form nobody has filled in").mended("Chọn tệp đã điền.", "Take the file that is filled in.")
    case .columnsLeftOut:
      example("cột “Dân tộc”, “Quê quán”", "columns “Ethnicity”, “Home place”")
        .mended("Không phải làm gì; giữ tệp gốc nếu cần.", "Nothing; keep the file where it is needed.")
    case .doubtfulCell, .mendedCell, .stoppedRow, .twice, .otherCell, .standing, .differs: nil
    }
  }

  private var exampleOfRow: CodeExample? {
    switch self {
    case .doubtfulCell:
      example("ngày sinh 31/02/1980; số thẻ 1,23E+11", "born 31/02/1980; card 1.23E+11")
        .mended("Sửa ô trong tệp rồi nhập lại, hoặc dùng câu cập nhật.", "Correct the cell and import again, or use update.")
    case .mendedCell:
      example("số thẻ 1080012345 mất hai số 0 ở đầu", "the card 1080012345, which lost two zeros in front")
        .mended("Đối chiếu với thẻ trước khi đồng ý ghi.", "Compare it with the card before you accept.")
    case .stoppedRow:
      example("kết nạp 03/02/1970, sinh 12/05/1980", "admitted 03/02/1970, born 12/05/1980")
        .mended("Sửa ô trong tệp rồi nhập lại, hoặc gõ câu đảng viên.", "Correct the cell and import again, or state the member.")
    case .twice:
      example("hai dòng cùng số thẻ 38012345", "two rows with the card 38012345")
        .mended("Xem hai dòng ấy là một người hay hai.", "See whether the two rows are one person.")
    case .otherCell:
      example("danh sách cả xã, có cột “Chi bộ đang sinh hoạt”", "the list of a commune with a column of cells")
        .mended("Không phải làm gì; nếu là chi bộ mình thì sửa tên cho khớp.", "Nothing; correct the name if it is your own cell.")
    case .standing:
      example("trạng thái “Miễn sinh hoạt”", "the status “exempt”")
        .mended("Ghi bằng câu riêng, có ngày và căn cứ.", "State it with its day and basis.")
    case .differs:
      example("danh sách: nghề “Hưu trí”; sổ: nghề “Giáo viên”", "the list says retired, the record teacher")
        .mended("Danh sách đúng thì gõ câu cập nhật được gợi ý.", "Type the sentence offered where the list is right.")
    case .notATable, .damaged, .tooLarge, .noNameColumn, .noMembers, .columnsLeftOut: nil
    }
  }

  private func example(_ vi: String, _ en: String) -> Situation { Situation(text: Localized(vi: vi, en: en)) }
}

/// What provokes a message, before it is said what to do.
private struct Situation {
  let text: Localized

  func mended(_ vi: String, _ en: String) -> CodeExample { CodeExample(when: text, do: Localized(vi: vi, en: en)) }
}

import Documents
import Testing

@Suite struct MarkdownWriterTests {
  private func body(_ blocks: Block...) -> String {
    let text = MarkdownWriter.text(of: Sample.with(blocks))
    return text.split(separator: "---\n\n", maxSplits: 1).last.map { String($0.dropLast()) } ?? ""
  }

  @Test(
    "words never become markup",
    arguments: [
      ("<w:p>", "\\<w:p\\>"), ("]]>", "\\]\\]\\>"), ("# a", "\\# a"), ("a|b", "a\\|b"), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
      ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("    mã", "mã"), ("---", "\\---"), ("===", "\\==="),
      ("[a](b)", "\\[a\\](b)"), ("&lt;", "\\&lt;"), ("\\", "\\\\"), ("2026 a", "2026 a"), ("\u{1B}[1m# x", "\\# x"),
      ("~~a~~ $b$", "\\~\\~a\\~\\~ \\$b\\$"),
    ])
  func escaping(_ raw: String, _ written: String) { #expect(body(.paragraph(Inline(raw))) == written) }

  @Test func emphasisHasNoSpaceInside() {
    #expect(body(.paragraph(.bold(" đậm ") + "thường " + .italic("nghiêng") + .bold("  "))) == "**đậm** thường *nghiêng*  ")
  }

  @Test func everyKindOfBlock() {
    #expect(MarkdownWriter.text(of: Sample.minutes) == Self.expected)
  }

  @Test func aTableKeepsItsColumnsWhateverTheCellsSay() {
    let table = Table(columns: [.init("a|b", width: 1), .init("c", width: 1)], rows: [["x\ny", "|", "\\|"], []])
    #expect(body(.table(table)) == "| a\\|b | c |\n| :-- | :-- |\n| x y | \\| \\\\\\| |\n|  |  |")
  }

  @Test func aMarkStandsAtBothEnds() {
    var document = Sample.with([])
    document.mark = "BÀI TẬP"
    let text = MarkdownWriter.text(of: document)
    #expect(text.hasPrefix("> **BÀI TẬP**\n"))
    #expect(text.hasSuffix("\n> **BÀI TẬP**\n"))
  }

  private static let expected = """
    | ĐẢNG BỘ XÃ BÌNH MINH | **ĐẢNG CỘNG SẢN VIỆT NAM** |
    | :-: | :-: |
    | **CHI BỘ THÔN 3** | *Bình Minh, ngày 03 tháng 9 năm 2026* |
    | \\* |  |
    | Số 05-BB/CB |  |

    # BIÊN BẢN

    **Sinh hoạt thường kỳ tháng 9 năm 2026**

    ---

    ## I. THÀNH PHẦN

    Chi bộ họp lúc 19 giờ 30 phút tại nhà văn hóa thôn 3, do đồng chí **Nguyễn Thị Huệ** chủ trì.

    **1. Tổng số đảng viên:** 12; chính thức 11, dự bị 1.

    **2. Vắng có lý do:** 01 đồng chí (*Lê Văn Đượm, điều trị tại bệnh viện*).

    ## II. NỘI DUNG

    ### 1. Kiểm điểm việc thực hiện nghị quyết tháng 8

    a) Vận động hộ dân hiến đất mở rộng đường: đạt 3/5 hộ.

    b) Thu đảng phí: 12/12 đồng chí đã nộp.

    - Đồng chí Hoàng Quý ghi sổ, đối chiếu với chi ủy.
      - Nộp lên cấp trên trước ngày 10.

    c) Thăm hỏi gia đình chính sách.

    ### 2. Phân công nhiệm vụ

    | STT | Họ và tên | Nhiệm vụ | Đến ngày | Kết quả |
    | :-: | :-- | :-- | :-: | --: |
    | 1 | Trần Văn Bình | Vận động hộ dân hiến đất mở rộng đường thôn | 30/9/2026 | 60% |
    | 2 | Hoàng Quý | *Thu, nộp đảng phí hằng tháng* | 31/12/2026 | 100% |

    ---

    Biên bản đã đọc lại, 11/11 đồng chí nhất trí. Cuộc họp kết thúc lúc 21 giờ cùng ngày.

    | **NGƯỜI GHI BIÊN BẢN** | **CHỦ TRÌ** |
    | :-: | :-: |
    |  | **BÍ THƯ** |
    | **Trần Văn Bình** | **Nguyễn Thị Huệ** |

    *Nơi nhận:*

    - Đảng ủy xã (để báo cáo),
    - Lưu Chi bộ.

    """
}

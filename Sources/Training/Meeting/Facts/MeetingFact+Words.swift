import Diagnostics
import Domain
import TextRoom
import Wording

extension MeetingFact.Part {
  /// `đạt 60%`, `hạn 30/09/2026`
  func told(in cell: Cell) -> Localized {
    let value = told(value, in: CellWords(cell: cell))
    return Localized(vi: "\(label.name.vi) \(value.vi)", en: "\(label.name.en) \(value.en)")
  }

  private func told(_ value: MeetingFact.Value, in words: CellWords) -> Localized {
    switch value {
    case .member(let id): words.member(id)
    case .task(.known(let id)): words.task(id)
    case .task(.new(let lead)): lead.map(words.member) ?? Self.same("–")
    case .followUp(.known(let id)): words.name(of: id)
    case .followUp(.new(_, let lead)): lead.map(words.member) ?? Self.same("–")
    case .number(let number): Self.same(Figures.grouped(number))
    case .ratio(let part, let whole): Self.same(100 % whole == 0 && whole > 1 ? "\(part * (100 / whole))%" : Self.share(part, whole))
    case .day(let day): Self.same(Written.day(day))
    case .month(let month): Self.same(Written.month(month))
    case .time(let time): Self.same(Written.time(time))
    case .document(let number): Self.same(Written.document(number))
    case .name(let name): Self.same("“\(name.text)”")
    case .word(let word): Self.same(word)
    case .text: Localized(vi: "(có lời ghi)", en: "(some text)")
    }
  }

  private static func same(_ text: String) -> Localized { Localized(vi: text, en: text) }
  private static func share(_ part: Int, _ whole: Int) -> String { whole == 1 ? Figures.grouped(part) : "\(part)/\(whole)" }
}

extension MeetingFact.Label {
  /// What stands before the value.
  var name: Localized {
    let (vi, en) = words
    return Localized(vi: vi, en: en)
  }

  private var words: (String, String) {
    switch self {
    case .member: ("ai:", "who:")
    case .about: ("về", "about")
    case .task: ("việc:", "task:")
    case .followUp: ("việc theo dõi:", "follow-up:")
    case .number: ("số", "number")
    case .item: ("mục", "item")
    case .day: ("ngày", "day")
    case .time: ("giờ", "time")
    case .until: ("đến", "until")
    case .from: ("từ", "from")
    case .place: ("nơi", "place")
    case .kind: ("loại", "kind")
    case .chair: ("chủ trì:", "chair:")
    case .clerk: ("thư ký:", "clerk:")
    case .month: ("tháng", "month")
    case .topic: ("chuyên đề", "topic")
    case .preparer: ("người chuẩn bị:", "prepared by:")
    case .sent: ("gửi", "sent")
    case .name: ("tên", "name")
    case .post: ("chức vụ", "post")
    case .organisation: ("nơi", "organisation")
    case .reason: ("lý do", "reason")
    case .excuse: ("vắng", "absent")
    case .text: ("nội dung", "text")
    case .reached: ("đạt", "at")
    case .outcome: ("kết luận", "outcome")
    case .due: ("hạn", "due")
    case .product: ("sản phẩm", "product")
    case .follower: ("theo dõi:", "follower:")
    case .basis: ("căn cứ", "basis")
    case .recurrence: ("nhịp", "rhythm")
    case .days: ("các ngày", "days")
    case .area: ("địa bàn", "area")
    case .households: ("số hộ", "households")
    case .household: ("hộ", "household")
    case .joining: ("thêm:", "adding:")
    case .leaving: ("thôi:", "leaving:")
    case .lead: ("chủ trì:", "lead:")
    case .helper: ("giúp đỡ:", "helper:")
    case .presenter: ("trình bày:", "presenter:")
    case .inFavour: ("tán thành", "for")
    case .against: ("không tán thành", "against")
    case .abstaining: ("không ý kiến", "abstain")
    case .secret: ("phiếu kín:", "secret:")
    case .round: ("vòng", "round")
    case .matter: ("việc", "matter")
    case .candidate: ("quần chúng", "candidate")
    case .resolution: ("nghị quyết", "resolution")
    case .step: ("bước", "step")
    case .dropped: ("thôi theo dõi:", "dropped:")
    case .amount: ("số tiền", "amount")
    case .year: ("năm", "year")
    case .quarter: ("quý", "quarter")
    case .level: ("mức", "level")
    case .points: ("điểm", "points")
    case .criterion: ("tiêu chí", "criterion")
    case .cause: ("nguyên nhân", "cause")
    case .remedy: ("biện pháp", "remedy")
    case .proposal: ("kiến nghị", "proposal")
    case .addressee: ("gửi", "addressee")
    case .unit: ("đơn vị tính", "unit")
    case .figure: ("mức", "figure")
    case .seats: ("số lượng", "seats")
    case .given: ("phát ra", "given")
    case .collected: ("thu về", "collected")
    case .valid: ("hợp lệ", "valid")
    case .document: ("văn bản", "document")
    case .decided: ("quyết định", "decided")
    case .born: ("sinh", "born")
    case .sex: ("giới", "sex")
    case .job: ("nghề", "job")
    }
  }
}

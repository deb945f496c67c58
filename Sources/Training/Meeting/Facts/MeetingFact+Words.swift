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
  var name: Localized { Self.names[self].map { Localized(vi: $0.vi, en: $0.en) } ?? Localized(vi: rawValue, en: rawValue) }

  /// Of every label; a test asks for them.
  static let names: [MeetingFact.Label: (vi: String, en: String)] = [
    .member: ("ai:", "who:"), .about: ("về", "about"), .task: ("việc:", "task:"), .followUp: ("việc theo dõi:", "follow-up:"),
    .number: ("số", "number"), .item: ("mục", "item"), .day: ("ngày", "day"), .time: ("giờ", "time"), .until: ("đến", "until"),
    .from: ("từ", "from"), .place: ("nơi", "place"), .kind: ("loại", "kind"), .chair: ("chủ trì:", "chair:"),
    .clerk: ("thư ký:", "clerk:"), .month: ("tháng", "month"), .topic: ("chuyên đề", "topic"),
    .preparer: ("người chuẩn bị:", "prepared by:"), .sent: ("gửi", "sent"), .name: ("tên", "name"), .post: ("chức vụ", "post"),
    .organisation: ("nơi", "organisation"), .reason: ("lý do", "reason"), .excuse: ("vắng", "absent"), .text: ("nội dung", "text"),
    .reached: ("đạt", "at"), .outcome: ("kết luận", "outcome"), .due: ("hạn", "due"), .product: ("sản phẩm", "product"),
    .follower: ("theo dõi:", "follower:"), .basis: ("căn cứ", "basis"), .recurrence: ("nhịp", "rhythm"), .days: ("các ngày", "days"),
    .area: ("địa bàn", "area"), .households: ("số hộ", "households"), .household: ("hộ", "household"), .joining: ("thêm:", "adding:"),
    .leaving: ("thôi:", "leaving:"), .lead: ("chủ trì:", "lead:"), .helper: ("giúp đỡ:", "helper:"),
    .presenter: ("trình bày:", "presenter:"), .inFavour: ("tán thành", "for"), .against: ("không tán thành", "against"),
    .abstaining: ("không ý kiến", "abstain"), .secret: ("phiếu kín:", "secret:"), .round: ("vòng", "round"), .matter: ("việc", "matter"),
    .candidate: ("quần chúng", "candidate"), .resolution: ("nghị quyết", "resolution"), .step: ("bước", "step"),
    .dropped: ("thôi theo dõi:", "dropped:"), .amount: ("số tiền", "amount"), .year: ("năm", "year"), .quarter: ("quý", "quarter"),
    .level: ("mức", "level"), .points: ("điểm", "points"), .criterion: ("tiêu chí", "criterion"), .cause: ("nguyên nhân", "cause"),
    .remedy: ("biện pháp", "remedy"), .proposal: ("kiến nghị", "proposal"), .addressee: ("gửi", "addressee"),
    .unit: ("đơn vị tính", "unit"), .figure: ("mức", "figure"), .seats: ("số lượng", "seats"), .given: ("phát ra", "given"),
    .collected: ("thu về", "collected"), .valid: ("hợp lệ", "valid"), .document: ("văn bản", "document"),
    .decided: ("quyết định", "decided"), .born: ("sinh", "born"), .sex: ("giới", "sex"), .job: ("nghề", "job"),
    .deadline: ("hạn mỗi kỳ:", "period deadline:"), .predecessor: ("tiếp nối #", "continuing #"), .note: ("ghi chú", "note"),
    .finished: ("xong", "finished"), .period: ("kỳ", "period"), .way: ("hình thức", "way"),
    .coefficient: ("hệ số (phần mười)", "coefficient (tenths)"),
  ]
}

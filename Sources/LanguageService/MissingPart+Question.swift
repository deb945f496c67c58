import Diagnostics
import Syntax

extension MissingPart {
  /// What to ask for a part of a statement.
  static func question(for part: FormSurvey.Missing, of verb: Keyword?) -> Localized {
    let production = part.production
    if verb == .vote, part.lead == .inFavour { return Localized(vi: "Bao nhiêu phiếu tán thành?", en: "How many votes in favour?") }
    return questionOfVerb(production, verb) ?? production.question ?? Localized(vi: "Còn thiếu gì?", en: "What is missing?")
  }

  /// Where the statement tells more than the kind of the part.
  private static func questionOfVerb(_ production: Production, _ verb: Keyword?) -> Localized? {
    switch (production, verb) {
    case (.reached, .report): Localized(vi: "Đạt bao nhiêu?", en: "How far is it?")
    case (.value, .target): Localized(vi: "Cần đạt bao nhiêu?", en: "Which figure is to be reached?")
    case (.number, .correct): Localized(vi: "Sửa bản ghi số mấy?", en: "Which record?")
    case (.string, .correct): Localized(vi: "Lý do gì?", en: "For which reason?")
    case (.text, .correct): Localized(vi: "Câu đúng là gì?", en: "What should it say?")
    case (.text, .item): Localized(vi: "Tên mục?", en: "Which title?")
    case (.number, .item): Localized(vi: "Mục số mấy?", en: "Which item number?")
    case (.number, let verb?) where verb.isOfYear: Localized(vi: "Năm nào?", en: "Which year?")
    case (.reviewPeriod, _): Localized(vi: "Năm nào, hay quý nào?", en: "Which year, or which quarter?")
    case (.duesPeriod, _): Localized(vi: "Tháng nào, hay quý nào?", en: "Which month, or which quarter?")
    case (.number, .vote): Localized(vi: "Bao nhiêu phiếu?", en: "How many votes?")
    case (.number, .score): Localized(vi: "Bao nhiêu điểm?", en: "How many points?")
    case (.member, .member), (.member, .receive): Localized(vi: "Mã đảng viên (@…)?", en: "Which handle (@…)?")
    case (.string, .member), (.string, .receive), (.string, .guest), (.string, .candidate):
      Localized(vi: "Họ và tên?", en: "Full name?")
    case (.string, .group): Localized(vi: "Tên tổ, địa bàn?", en: "Name of the group?")
    case (.string, .cell): Localized(vi: "Tên chi bộ?", en: "Name of the cell?")
    case (.string, .use), (.string, .template), (.string, .saveTemplate): Localized(vi: "Mẫu nào?", en: "Which template?")
    case (.string, .saveExercise): Localized(vi: "Tên bài?", en: "Which title?")
    case (.string, .include): Localized(vi: "Tệp nào?", en: "Which file?")
    case (.string, .rule): Localized(vi: "Quy định nào?", en: "Which rule?")
    case (.string, .ask): Localized(vi: "Hỏi gì?", en: "Which question?")
    case (.name, .show), (.name, .count): Localized(vi: "Danh sách nào?", en: "Which collection?")
    default: nil
    }
  }
}

import Diagnostics
import Domain
import Syntax
import TextRoom

/// Days that come back every month: `ngày định kỳ(3, 9/2026)`.
extension Interpreter {
  /// Months a series may have.
  private static let longestSeries = 1200

  func recurringDay(_ name: Name, _ arguments: [Expression], about subject: Subject?) throws(Diagnostic) -> Value {
    let number = try dayNumber(arguments[0], name, about: subject)
    let month = try month(arguments[1], name, about: subject)
    return .date(month.recurringDay(number, orElse: try substitute(arguments.dropFirst(2).first, about: subject)))
  }

  func recurringDays(_ name: Name, _ arguments: [Expression], about subject: Subject?) throws(Diagnostic) -> Value {
    let number = try dayNumber(arguments[0], name, about: subject)
    let first = try month(arguments[1], name, about: subject)
    let last = try month(arguments[2], name, about: subject)
    let substitute = try substitute(arguments.dropFirst(3).first, about: subject)
    let count = last.months(since: first) + 1
    guard count <= Self.longestSeries else { throw tooLarge(at: name.place.span) }
    return .list((0..<max(count, 0)).map { .date(first.adding($0).recurringDay(number, orElse: substitute)) })
  }

  private func dayNumber(_ expression: Expression, _ name: Name, about subject: Subject?) throws(Diagnostic) -> Int {
    let value = try evaluate(expression, about: subject)
    guard case .number(let number) = value, (1...31).contains(number) else {
      throw misfit(value, expression, name, Localized(vi: "ngày trong tháng, từ 1 đến 31", en: "a day of the month, from 1 to 31"))
    }
    return number
  }

  private func month(_ expression: Expression, _ name: Name, about subject: Subject?) throws(Diagnostic) -> Month {
    let value = try evaluate(expression, about: subject)
    return switch value {
    case .month(let month): month
    case .date(let day): day.month
    default: throw misfit(value, expression, name, Localized(vi: "tháng (9/2026)", en: "a month (9/2026)"))
    }
  }

  private func substitute(_ expression: Expression?, about subject: Subject?) throws(Diagnostic) -> Substitute {
    guard let expression else { return .firstOfWeek }
    let value = try evaluate(expression, about: subject)
    switch text(of: value).folded {
    case "dau tuan", "first of week": return .firstOfWeek
    case "truoc", "before": return .before
    case "sau", "after": return .after
    default:
      throw misfit(
        value, expression, Name(""), Localized(vi: "“đầu tuần”, “trước” hoặc “sau”", en: "“first of week”, “before” or “after”"))
    }
  }

  private func misfit(_ value: Value, _ expression: Expression, _ name: Name, _ wanted: Localized) -> Diagnostic {
    Diagnostic(
      InterpreterCode.wrongType, at: span(of: expression) ?? name.place.span,
      Localized(vi: "cần \(wanted.vi), không phải “\(text(of: value))”", en: "needs \(wanted.en), not “\(text(of: value))”"))
  }
}

extension Day {
  /// Thứ của ngày.
  var weekdayWord: Localized {
    let words = [
      Localized(vi: "thứ Hai", en: "Monday"), Localized(vi: "thứ Ba", en: "Tuesday"), Localized(vi: "thứ Tư", en: "Wednesday"),
      Localized(vi: "thứ Năm", en: "Thursday"), Localized(vi: "thứ Sáu", en: "Friday"), Localized(vi: "thứ Bảy", en: "Saturday"),
    ]
    return weekday < words.count ? words[weekday] : Localized(vi: "Chủ nhật", en: "Sunday")
  }
}

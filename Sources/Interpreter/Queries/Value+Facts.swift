import Diagnostics
import Domain

/// Values of what the domain may know.
extension Value {
  static func of(_ term: Term?) -> Value { term.map(Value.term) ?? .nothing }

  static func of(_ day: Day?) -> Value { day.map(Value.date) ?? .nothing }
  static func of(_ birth: Birth?) -> Value {
    switch birth {
    case .day(let day)?: .date(day)
    case .year(let year)?: .year(year)
    case nil: .nothing
    }
  }
  static func of(_ time: TimeOfDay?) -> Value { time.map(Value.time) ?? .nothing }
  static func of(_ text: String?) -> Value { text.map(Value.text) ?? .nothing }
  static func of(_ number: Int?) -> Value { number.map(Value.number) ?? .nothing }
  static func of(_ task: TaskID?) -> Value { task.map(Value.task) ?? .nothing }
  static func of(_ period: Period) -> Value {
    switch period {
    case .month(let month): .month(month)
    case .quarter(let quarter): .quarter(quarter)
    case .year(let year): .year(year)
    case .halfYear: .nothing
    }
  }
  static func of(_ boolean: Bool?) -> Value { boolean.map(Value.boolean) ?? .nothing }

  /// Of work without a figure, whose amounts are money.
  static func reached(_ reached: Reached?) -> Value {
    switch reached {
    case .share(let ratio)?: ratio.whole == 100 ? .percent(ratio.part) : .share(ratio)
    case .counted(let ratio, _)?: .share(ratio)
    case .amount(let amount)?: .money(amount)
    case nil: .nothing
    }
  }

  static func of(_ amount: Dong?) -> Value { amount.map { .money($0.amount) } ?? .nothing }
  static func of(_ word: Localized?) -> Value { word.map(Value.word) ?? .nothing }
  static func of(_ speaker: Speaker) -> Value {
    switch speaker {
    case .member(let id): .member(id)
    case .guest(let name): .text(name)
    }
  }

  static func of(_ member: MemberID?) -> Value { member.map(Value.member) ?? .nothing }

  /// One member as itself, several as a list.
  static func people(_ members: [MemberID]) -> Value { members.count == 1 ? .member(members[0]) : .list(members.map(Value.member)) }

  /// A number, a per cent or a share, as it was stated.
  static func of(_ ratio: Ratio?) -> Value {
    switch ratio {
    case nil: .nothing
    case let ratio? where ratio.whole == 1: .number(ratio.part)
    case let ratio? where ratio.whole == 100: .percent(ratio.part)
    case let ratio?: .share(ratio)
    }
  }

  /// Nothing, the only one, or all as a list.
  static func one(of values: [Value]) -> Value { values.count > 1 ? .list(values) : values.first ?? .nothing }
}

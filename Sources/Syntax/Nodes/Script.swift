import Diagnostics

/// A statement where it stands.
public struct Sentence: Sendable, Equatable {
  public var statement: Statement
  public var place: Place
  /// Nothing in it depends on where it runs but the handles: no braces, no `hôm nay`.
  public let isLiteral: Bool

  public init(_ statement: Statement, at span: Span = .zero, isLiteral: Bool = false) {
    self.statement = statement
    place = Place(span)
    self.isLiteral = isLiteral
  }

  /// Whether it says the same; how it was found to does not matter.
  public static func == (a: Sentence, b: Sentence) -> Bool { a.statement == b.statement }

  public var span: Span { place.span }
}

/// `xem nhiệm vụ khi quá hạn theo đảng viên`
public struct ShowStatement: Sendable, Equatable {
  public var query: Query
  public var output: Choice<OutputWord>?
}

/// `đếm nhiệm vụ khi quá hạn`
public struct CountStatement: Sendable, Equatable {
  public var query: Query
}

/// `mẫu "sinh hoạt thường kỳ" (ngày: ngày, giờ: giờ = 19:00)` … `hết`
public struct TemplateStatement: Sendable, Equatable {
  public var name: Operand<StringLiteral>
  public var parameters: [Parameter]
  public var body: [Sentence]
  /// Where `hết` stands.
  public var end = Place()

  public init(name: Operand<StringLiteral>, parameters: [Parameter], body: [Sentence], end: Place = Place()) {
    self.name = name
    self.parameters = parameters
    self.body = body
    self.end = end
  }

  public struct Parameter: Sendable, Equatable {
    public var name: Name
    public var type: Choice<TypeWord>
    /// The values allowed, for `lựa chọn`.
    public var choices: [StringLiteral]
    public var defaultValue: Expression?

    public init(name: Name, type: Choice<TypeWord>, choices: [StringLiteral] = [], defaultValue: Expression? = nil) {
      self.name = name
      self.type = type
      self.choices = choices
      self.defaultValue = defaultValue
    }
  }
}

/// `dùng "đọc và bế mạc" (giờ: 20:45)`
public struct UseStatement: Sendable, Equatable {
  public var name: Operand<StringLiteral>
  /// Parameters that have a default take it without a question.
  public var takesDefaults: Bool
  public var arguments: [Argument]

  public init(name: Operand<StringLiteral>, takesDefaults: Bool = false, arguments: [Argument]) {
    self.name = name
    self.takesDefaults = takesDefaults
    self.arguments = arguments
  }

  public struct Argument: Sendable, Equatable {
    public var name: Name
    public var value: Expression

    public init(name: Name, value: Expression) {
      self.name = name
      self.value = value
    }
  }
}

/// `gán số nhiệm vụ = đếm(nhiệm vụ)`
public struct LetStatement: Sendable, Equatable {
  public var name: Name
  public var value: Expression

  public init(name: Name, value: Expression) {
    self.name = name
    self.value = value
  }
}

/// `hỏi "Ai vắng?" vào người_vắng dạng danh sách đảng viên mặc định không`
public struct AskStatement: Sendable, Equatable {
  public var question: Operand<StringLiteral>
  public var name: Name
  public var type: Choice<TypeWord>
  /// The answers allowed, for `lựa chọn`.
  public var choices: [StringLiteral]
  public var defaultValue: Expression?
}

/// `với mỗi n trong nhiệm vụ khi quá hạn` … `hết`
public struct ForEachStatement: Sendable, Equatable {
  public var name: Name
  public var collection: Expression
  public var body: [Sentence]
  /// Where `hết` stands.
  public var end = Place()
}

/// `nếu đếm(nhiệm vụ khi quá hạn) > 0` … `nếu không` … `hết`
public struct IfStatement: Sendable, Equatable {
  public var condition: Expression
  public var body: [Sentence]
  /// Nil without `nếu không`.
  public var otherwise: [Sentence]?
  /// Where `nếu không` stands.
  public var elsePlace = Place()
  /// Where `hết` stands.
  public var end = Place()
}

/// `khẳng định đếm(đảng viên) = 22: Đủ danh sách`
public struct ExpectStatement: Sendable, Equatable {
  public var condition: Expression
  public var message: Text?
}

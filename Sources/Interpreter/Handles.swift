import Diagnostics
import Domain
import Syntax
import TextRoom

/// From what people write for a member to the member.
extension Interpreter {
  /// The member of a handle, written with or without diacritics.
  ///
  /// - Parameter name: without the `@`.
  func memberID(written name: String, at span: Span) throws(Diagnostic) -> MemberID {
    guard let index = state.current else { throw noCell() }
    if let id = state.cells[index].cell.memberByHandle[name] { return id }
    let fitting = state.cells[index].members(written: name)
    hasRespelledHandle = true
    if fitting.count == 1 { return fitting[0] }
    guard fitting.isEmpty else { throw ambiguous(name, fitting, in: state.cells[index].cell, at: span) }
    throw unknownMember(name, in: state.cells[index].cell, at: span)
  }

  /// The member of a handle or a name, as typed in an answer; one on the roster before one who has left.
  ///
  /// A word without its sign may be the handle of one and the name of another: the person is asked which is meant, as in a statement.
  ///
  /// - Throws: without a place, for an answer stands in no source.
  func member(named text: String) throws(Diagnostic) -> Member {
    guard let cell = state.cell, let index = state.current else { throw noCell() }
    let isHandle = text.hasPrefix("@")
    let written = isHandle ? String(text.dropFirst()) : text
    let byHandle = state.cells[index].members(written: written)
    let handled = cell.member(handle: written) ?? (byHandle.count == 1 ? cell.member(byHandle[0]) : nil)
    if isHandle, let handled { return handled }
    let fitting = fitting(written, in: cell)
    if fitting.count == 1 { return fitting[0] }
    if fitting.count > 1, let meant = chosen(among: fitting, for: written) { return meant }
    if let handled { return handled }
    throw fitting.isEmpty ? unknownMember(written, in: cell, at: nil) : ambiguous(written, fitting.map(\.id), in: cell, at: nil)
  }

  /// The member of a full or given name written where a handle may stand; where several have it, the person is asked which is meant.
  func member(byName name: String, at span: Span) throws(Diagnostic) -> Member {
    guard let cell = state.cell else { throw noCell() }
    let fitting = fitting(name, in: cell)
    guard let first = fitting.first else { throw unknownMember(name, in: cell, at: span) }
    if fitting.count == 1 { return first }
    guard let meant = chosen(among: fitting, for: name) else { throw ambiguous(name, fitting.map(\.id), in: cell, at: span) }
    return meant
  }

  /// Puts the question which of several is meant; nil when there is nobody to ask or no answer fits.
  private func chosen(among members: [Member], for name: String) -> Member? {
    let people = members.enumerated().map { "\($0 + 1). @\($1.handle) (\($1.name))" }.joined(separator: ", ")
    let question = Question(
      name: name, subjects: [], prompt: "“\(name)”: \(people)", type: .member, choices: [], defaultAnswer: nil)
    for _ in 0..<Interpreter.attempts {
      guard let typed = host.choice(for: question)?.trimmed, !typed.isEmpty else { return nil }
      if let number = Int(typed), members.indices.contains(number - 1) { return members[number - 1] }
      let fitting = members.filter { typed.hasPrefix("@") ? mayStand(String(typed.dropFirst()), for: $0.handle) : $0.isNamed(typed) }
      if fitting.count == 1 { return fitting[0] }
    }
    return nil
  }

  /// The members a name written loosely may mean.
  private func fitting(_ name: String, in cell: Cell) -> [Member] {
    let named = cell.members.filter { $0.isNamed(name) }
    let here = named.filter { $0.isOnRoster(on: today) }
    return (here.isEmpty ? named : here).precise(name)
  }

  private func ambiguous(_ name: String, _ ids: [MemberID], in cell: Cell, at span: Span?) -> Diagnostic {
    let people = ids.compactMap(cell.member).map { "@\($0.handle) (\($0.name))" }.joined(separator: ", ")
    return Diagnostic(
      InterpreterCode.ambiguousMember, at: span, Localized(vi: "“\(name)” ứng với nhiều đảng viên", en: "“\(name)” fits several members"),
      hint: Localized(vi: "viết rõ một trong: \(people)", en: "write one of: \(people)"))
  }

  private func unknownMember(_ name: String, in cell: Cell, at span: Span?) -> Diagnostic {
    let near =
      nearest(to: name, among: cell.members.map(\.handle)) ?? handle(ofGivenName: name, in: cell) ?? handle(nearName: name, in: cell)
    let shown = name.contains(" ") ? "“\(name)”" : "@\(name)"
    return Diagnostic(
      InterpreterCode.unknownMember, at: span, Localized(vi: "không có đảng viên \(shown)", en: "there is no member \(shown)"),
      hint: near.flatMap { cell.member(handle: $0) }.map {
        Localized(
          vi: "@\($0.handle) là \($0.name)",
          en: "@\($0.handle) is \($0.name)")
      },
      replacement: near.map { "@" + $0 })
  }

  /// The handle of the only member whose given name is the one written.
  private func handle(ofGivenName name: String, in cell: Cell) -> String? {
    let named = cell.members.filter { $0.name.folded.hasSuffix(" " + name.folded) }
    return named.count == 1 ? named[0].handle : nil
  }

  /// The handle of the only member whose full name is nearest to the one written.
  private func handle(nearName name: String, in cell: Cell) -> String? {
    guard let near = nearest(to: name, among: cell.members.map(\.name)) else { return nil }
    let named = cell.members.filter { $0.name == near }
    return named.count == 1 ? named[0].handle : nil
  }
}

extension Member {
  /// Whether a name written loosely is the handle, the full name or its end.
  fileprivate func isNamed(_ written: String) -> Bool {
    mayEnd(written.split(whereSeparator: \.isWhitespace), name) || mayStand(written, for: handle)
  }

  fileprivate func ends(in written: String) -> Bool {
    let words = written.split(whereSeparator: \.isWhitespace)
    let last = name.split(whereSeparator: \.isWhitespace).suffix(words.count)
    return last.joined(separator: " ").isName(words.joined(separator: " ")) || handle.isName(written)
  }
}

extension [Member] {
  /// Those of the very full name, else those of the very marks, else all.
  fileprivate func precise(_ name: String) -> [Member] {
    let full = filter { $0.name.isName(name) }
    if !full.isEmpty { return full }
    let exact = filter { $0.ends(in: name) }
    return exact.isEmpty ? self : exact
  }
}

import Diagnostics
import Domain
import Syntax
import Vietnamese

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
  /// - Throws: without a place, for an answer stands in no source.
  func member(named text: String) throws(Diagnostic) -> Member {
    guard let cell = state.cell, let index = state.current else { throw noCell() }
    let written = text.hasPrefix("@") ? String(text.dropFirst()) : text
    if let member = cell.member(handle: written) { return member }
    let byHandle = state.cells[index].members(written: written)
    if byHandle.count == 1, let member = cell.member(byHandle[0]) { return member }
    let fitting = members(named: written.folded, in: cell)
    guard let first = fitting.first else { throw unknownMember(written, in: cell, at: nil) }
    if fitting.count > 1 { throw ambiguous(written, fitting.map(\.id), in: cell, at: nil) }
    return first
  }

  /// Members whose full name it is, else those whose name ends in it.
  private func members(named key: String, in cell: Cell) -> [Member] {
    let names = cell.members.map { (member: $0, name: $0.name.folded) }
    let exact = names.filter { $0.name == key }
    let fitting = (exact.isEmpty ? names.filter { $0.name.hasSuffix(" " + key) } : exact).map(\.member)
    let here = fitting.filter { $0.isOnRoster(on: today) }
    return here.isEmpty ? fitting : here
  }

  private func ambiguous(_ name: String, _ ids: [MemberID], in cell: Cell, at span: Span?) -> Diagnostic {
    let people = ids.compactMap(cell.member).map { "@\($0.handle) (\($0.name))" }.joined(separator: ", ")
    return Diagnostic(
      InterpreterCode.ambiguousMember, at: span, Localized(vi: "“\(name)” ứng với nhiều đảng viên", en: "“\(name)” fits several members"),
      hint: Localized(vi: "viết rõ một trong: \(people)", en: "write one of: \(people)"))
  }

  private func unknownMember(_ name: String, in cell: Cell, at span: Span?) -> Diagnostic {
    let near = nearest(to: name, among: cell.members.map(\.handle)) ?? handle(ofGivenName: name, in: cell)
    return Diagnostic(
      InterpreterCode.unknownMember, at: span, Localized(vi: "không có đảng viên @\(name)", en: "there is no member @\(name)"),
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
}

import CExpat
import Diagnostics

/// What reads the elements of a part, in the order in which they stand.
protocol XMLListener: AnyObject {
  /// - Parameter name: without the prefix of its namespace, as are those of the attributes.
  func start(_ name: String, _ attributes: XMLReader.Attributes)
  func text(_ text: String)
  func end(_ name: String)
  /// Why no more is to be read.
  var refusal: Diagnostic? { get }
}

/// Reads XML piece by piece; a document type, by which entities could be declared that grow without bound, ends it.
final class XMLReader {
  /// The attributes of an element, looked up one by one: most are never asked for.
  struct Attributes {
    fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    subscript(_ wanted: String) -> String? {
      guard let pairs else { return nil }
      var index = 0
      while let name = pairs[index], let value = pairs[index + 1] {
        if XMLReader.localName(name) == wanted { return String(cString: value) }
        index += 2
      }
      return nil
    }
  }

  private static let deepest = 64

  private let parser: XML_Parser
  private weak var listener: (any XMLListener)?
  private var depth = 0
  private var hasDocumentType = false

  /// - Parameter listener: kept alive by the caller.
  init(_ listener: any XMLListener) throws(Diagnostic) {
    guard let parser = XML_ParserCreate(nil) else { throw Self.damaged }
    self.parser = parser
    self.listener = listener
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { XMLReader.at($0)?.start($1, $2) }, { XMLReader.at($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { XMLReader.at($0)?.text($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in XMLReader.at(user)?.refuseDocumentType() }
  }

  deinit { XML_ParserFree(parser) }

  static var damaged: Diagnostic { ListFile.damaged(Localized(vi: "nội dung XML sai", en: "its XML is wrong")) }

  /// - Throws: `import.damaged` for what is no XML, or why the listener wants no more.
  func read(_ piece: UnsafeRawBufferPointer, isLast: Bool = false) throws(Diagnostic) {
    let bytes = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
    let status = XML_Parse(parser, bytes, Int32(clamping: piece.count), isLast ? 1 : 0)
    if let refusal = listener?.refusal { throw refusal }
    guard status == XML_STATUS_OK, !hasDocumentType else { throw Self.damaged }
  }

  /// Reads a part of an archive from its beginning to its end.
  ///
  /// - Returns: false when there is no such part.
  @discardableResult
  static func read(_ name: String, of archive: ZipReader, by listener: any XMLListener) throws(Diagnostic) -> Bool {
    let reader = try XMLReader(listener)
    guard try archive.read(name, { piece throws(Diagnostic) in try reader.read(piece) }) else { return false }
    try reader.read(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
    return true
  }

  private func start(_ name: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    depth += 1
    guard depth <= Self.deepest, let name, let listener else {
      XML_StopParser(parser, 0)
      return
    }
    listener.start(Self.localName(name), Attributes(pairs: pairs))
    if listener.refusal != nil { XML_StopParser(parser, 0) }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    depth -= 1
    guard let name, let listener else { return }
    listener.end(Self.localName(name))
    if listener.refusal != nil { XML_StopParser(parser, 0) }
  }

  private func text(_ letters: UnsafePointer<CChar>?, _ count: Int32) {
    guard let letters, count > 0 else { return }
    let bytes = UnsafeRawBufferPointer(start: letters, count: Int(count))
    listener?.text(String(decoding: bytes, as: UTF8.self))
  }

  private func refuseDocumentType() {
    hasDocumentType = true
    XML_StopParser(parser, 0)
  }

  private static func at(_ user: UnsafeMutableRawPointer?) -> XMLReader? {
    user.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func localName(_ name: UnsafePointer<CChar>) -> String {
    let whole = String(cString: name)
    guard let colon = whole.lastIndex(of: ":") else { return whole }
    return String(whole[whole.index(after: colon)...])
  }
}

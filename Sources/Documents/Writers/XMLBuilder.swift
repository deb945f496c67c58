/// Writes XML 1.0 in UTF-8, element by element; every element opened is closed.
struct XMLBuilder {
  typealias Attributes = KeyValuePairs<String, String>

  /// Where the names of Office Open XML begin.
  static let openXML = "http://schemas.openxmlformats.org"

  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)

  /// The bytes of a part of a package.
  static func part(_ write: (inout XMLBuilder) -> Void) -> [UInt8] {
    var builder = XMLBuilder()
    write(&builder)
    return builder.bytes
  }

  /// An element with what `content` writes inside.
  mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: (inout XMLBuilder) -> Void) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  /// An element without content.
  mutating func element(_ name: String, _ attributes: Attributes = [:]) {
    open(name, attributes)
    bytes.append(contentsOf: "/>".utf8)
  }

  mutating func text(_ text: CleanText) { escape(text.text) }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for (key, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: key.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// `>` is escaped too, as `]]>` may not stand in text (XML 1.0 § 2.4).
  private mutating func escape(_ string: String) {
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}

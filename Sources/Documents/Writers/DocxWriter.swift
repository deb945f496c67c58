/// Writes a document as Office Open XML (.docx, ISO/IEC 29500 transitional) in the layout of 05-HD/VPTW of 27/5/2026.
///
/// The file names no time, person or machine: equal documents give equal bytes with the same zlib release.
public enum DocxWriter {
  static let mainNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let font = "Times New Roman"
  static let rule: CleanText = "-----"
  static let recipientsTitle: CleanText = "Nơi nhận:"

  /// - Returns: the bytes of a .docx file.
  /// - Throws: `ArchiveError` when the parts cannot be packed, such as at 4 GiB of text.
  public static func bytes(of document: Document) throws(ArchiveError) -> [UInt8] {
    var parts = [
      (name: "[Content_Types].xml", content: XMLBuilder.part { $0.contentTypes() }),
      (name: "_rels/.rels", content: XMLBuilder.part { $0.packageRelationships() }),
      (name: "docProps/core.xml", content: XMLBuilder.part { $0.coreProperties(of: document) }),
      (name: "word/document.xml", content: XMLBuilder.part { $0.body(of: document) }),
      (name: "word/_rels/document.xml.rels", content: XMLBuilder.part { $0.documentRelationships() }),
      (name: "word/styles.xml", content: XMLBuilder.part { $0.styles() }),
      (name: "word/settings.xml", content: XMLBuilder.part { $0.settings() }),
      (name: "word/fontTable.xml", content: XMLBuilder.part { $0.fontTable() }),
    ]
    for part in MarginPart.allCases {
      parts.append((name: "word/" + part.file, content: XMLBuilder.part { $0.margin(part, of: document) }))
    }
    return try ZipArchive.bytes(of: parts)
  }

  /// What stands in the upper and lower margin of the first page and of the others; the raw value is its relationship's id.
  enum MarginPart: String, CaseIterable {
    case header, firstHeader, footer, firstFooter

    var isHeader: Bool { self == .header || self == .firstHeader }
    var page: String { self == .firstHeader || self == .firstFooter ? "first" : "default" }
    var file: String { rawValue + ".xml" }
  }
}

extension XMLBuilder {
  private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  fileprivate mutating func contentTypes() {
    element("Types", ["xmlns": "\(Self.openXML)/package/2006/content-types"]) { xml in
      xml.element("Default", ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      xml.override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
      xml.override("/word/document.xml", Self.wordType + "document.main+xml")
      for part in ["styles", "settings", "fontTable"] { xml.override("/word/\(part).xml", Self.wordType + part + "+xml") }
      for part in DocxWriter.MarginPart.allCases {
        xml.override("/word/" + part.file, Self.wordType + (part.isHeader ? "header" : "footer") + "+xml")
      }
    }
  }

  private mutating func override(_ part: String, _ type: String) {
    element("Override", ["PartName": part, "ContentType": type])
  }

  fileprivate mutating func packageRelationships() {
    relationships { xml in
      xml.relationship("document", "\(DocxWriter.relationshipNamespace)/officeDocument", "word/document.xml")
      xml.relationship("core", "\(Self.openXML)/package/2006/relationships/metadata/core-properties", "docProps/core.xml")
    }
  }

  fileprivate mutating func documentRelationships() {
    relationships { xml in
      let types = DocxWriter.relationshipNamespace
      for part in ["styles", "settings", "fontTable"] { xml.relationship(part, "\(types)/\(part)", part + ".xml") }
      for part in DocxWriter.MarginPart.allCases {
        xml.relationship(part.rawValue, types + (part.isHeader ? "/header" : "/footer"), part.file)
      }
    }
  }

  mutating func relationships(_ content: (inout XMLBuilder) -> Void) {
    element("Relationships", ["xmlns": "\(Self.openXML)/package/2006/relationships"], content)
  }

  mutating func relationship(_ id: String, _ type: String, _ target: String) {
    element("Relationship", ["Id": id, "Type": type, "Target": target])
  }

  fileprivate mutating func coreProperties(of document: Document) {
    let namespaces: Attributes = [
      "xmlns:cp": "\(Self.openXML)/package/2006/metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    ]
    element("cp:coreProperties", namespaces) { xml in
      let title = (document.title + [document.abstract].compactMap(\.self)).map(\.text).joined(separator: " ")
      xml.element("dc:title") { $0.text(CleanText(title)) }
      xml.element("dc:creator") { $0.text(document.heading?.issuer ?? "") }
      xml.element("dc:language") { $0.text("vi-VN") }
    }
  }

  fileprivate mutating func settings() {
    element("w:settings", ["xmlns:w": DocxWriter.mainNamespace]) { xml in
      xml.element("w:defaultTabStop", ["w:val": "\(DocxPage.firstLine)"])
      xml.element("w:characterSpacingControl", ["w:val": "doNotCompress"])
      xml.element("w:compat") { xml in
        // Without it the reader opens the file in the mode of an old release and changes the line lengths.
        xml.element(
          "w:compatSetting",
          ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])
      }
    }
  }

  fileprivate mutating func fontTable() {
    element("w:fonts", ["xmlns:w": DocxWriter.mainNamespace]) { xml in
      xml.element("w:font", ["w:name": DocxWriter.font]) { xml in
        xml.element("w:family", ["w:val": "roman"])
        xml.element("w:pitch", ["w:val": "variable"])
      }
    }
  }

  fileprivate mutating func margin(_ part: DocxWriter.MarginPart, of document: Document) {
    element(part.isHeader ? "w:hdr" : "w:ftr", ["xmlns:w": DocxWriter.mainNamespace]) { xml in
      guard part.isHeader else { xml.paragraph(.footer, document.footer ?? ""); return }
      if part == .header { xml.pageNumber() }
      if part == .firstHeader || document.mark != nil { xml.paragraph(.header, .bold(document.mark ?? "")) }
    }
  }

  private mutating func pageNumber() {
    element("w:p") { xml in
      xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": DocxStyle.header.id]) }
      xml.element("w:fldSimple", ["w:instr": " PAGE "]) { xml in
        xml.element("w:r") { xml in xml.element("w:t") { $0.text("2") } }
      }
    }
  }
}

// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"])]

func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A program that tests start as another process.
func subject(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, path: "Tests/\(name)", swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let grdb: [Target.Dependency] = [.product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift")]

let package = Package(
  name: "chibo",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    layer("TextRoom"),
    layer("Diagnostics", ["TextRoom"]),
    layer("Syntax", ["Diagnostics", "TextRoom"]),
    layer("Domain", ["TextRoom"]),
    layer("Wording", ["Diagnostics", "Domain", "Syntax", "TextRoom"]),
    layer("Interpreter", ["Diagnostics", "Domain", "Syntax", "TextRoom", "Wording"]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    layer("Journal", ["CSodium"]),
    layer("JournalSQLite", ["Journal"] + grdb),
    .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    layer("Documents", ["CMinizip", "Diagnostics", "Domain", "TextRoom", "Wording"]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    layer("Importing", ["CExpat", "CMinizip", "Diagnostics", "Domain", "Syntax", "TextRoom", "Wording"]),
    // The libraries after edit are those it stands on, which a static link must name.
    .target(name: "CEdit", linkerSettings: ["edit", "tinfo", "bsd", "md"].map { .linkedLibrary($0) }),
    layer("LineEditor", ["CEdit"]),
    layer("Session", ["Diagnostics", "Domain", "Interpreter", "Journal", "Syntax", "TextRoom", "Wording"]),
    layer("Training", ["Diagnostics", "Documents", "Domain", "Interpreter", "Journal", "Session", "Syntax", "TextRoom", "Wording"]),
    layer("LanguageService", ["Diagnostics", "Domain", "Interpreter", "Syntax", "TextRoom", "Wording"]),
    layer(
      "Shell",
      [
        "Diagnostics", "Domain", "Interpreter", "LanguageService", "LineEditor", "Session", "Syntax", "TextRoom",
        "Wording",
      ]),
    .target(name: "CShipped"),
    layer("Shipped", ["CShipped"]),
    .executableTarget(
      name: "chibo",
      dependencies: [
        "Diagnostics", "Documents", "Domain", "Importing", "Interpreter", "Journal", "JournalSQLite", "LineEditor", "Session", "Shell",
        "Shipped", "Syntax", "TextRoom", "Training", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    subject("JournalWriter", ["Journal", "JournalSQLite"]),
    subject("LineEditorExample", ["LineEditor"]),
    .target(name: "LawSupport", path: "Tests/LawSupport", swiftSettings: strict),
    .target(name: "PtySupport", path: "Tests/PtySupport", swiftSettings: strict),
    tests("TextRoomTests", ["TextRoom"]),
    tests("DiagnosticsTests", ["Diagnostics", "TextRoom"]),
    tests("SyntaxTests", ["LawSupport", "Syntax", "Diagnostics", "TextRoom"]),
    tests("DomainTests", ["Domain", "TextRoom", "Wording"]),
    tests("JournalTests", ["Journal"]),
    tests("JournalSQLiteTests", ["Journal", "JournalSQLite", "JournalWriter"] + grdb),
    tests("InterpreterTests", ["Diagnostics", "Documents", "Domain", "Interpreter", "LawSupport", "Syntax", "TextRoom", "Wording"]),
    tests(
      "ImportingTests",
      ["Diagnostics", "Documents", "Domain", "Importing", "Interpreter", "Journal", "LawSupport", "Session", "Syntax", "TextRoom"]),
    tests("DocumentsTests", ["Documents", "Domain", "TextRoom"]),
    tests(
      "ShellTests",
      ["Diagnostics", "Domain", "Interpreter", "Journal", "LineEditor", "Session", "Shell", "Syntax", "TextRoom", "Wording"]),
    tests("ProgramTests", ["chibo", "Documents", "Domain", "LawSupport", "PtySupport", "Syntax", "Wording"]),
    tests("ShippedTests", ["Diagnostics", "Domain", "Interpreter", "Journal", "JournalSQLite", "Session", "Shipped", "Syntax", "Wording"]),
    tests(
      "TrainingTests",
      [
        "Diagnostics", "Documents", "Domain", "Interpreter", "Journal", "LawSupport", "Session", "Shipped", "Syntax", "TextRoom",
        "Training",
        "Wording",
      ]),
    tests("LanguageServiceTests", ["Diagnostics", "Domain", "Interpreter", "LanguageService", "Syntax", "TextRoom", "Wording"]),
    tests("LineEditorTests", ["LineEditor", "LineEditorExample", "PtySupport", "CEdit"]),
  ],
  cLanguageStandard: .gnu2x
)

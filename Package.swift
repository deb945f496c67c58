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
    layer("Vietnamese"),
    layer("Diagnostics"),
    layer("Syntax", ["Diagnostics", "Vietnamese"]),
    layer("Domain"),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    layer("Journal", ["CSodium"]),
    layer("JournalSQLite", ["Journal"] + grdb),
    .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    layer("Documents", ["CMinizip", "Domain"]),
    .target(name: "CEdit", linkerSettings: [.linkedLibrary("edit")]),
    layer("LineEditor", ["CEdit"]),

    subject("JournalWriter", ["Journal", "JournalSQLite"]),
    subject("LineEditorExample", ["LineEditor"]),
    .target(name: "PtySupport", path: "Tests/PtySupport", swiftSettings: strict),
    tests("VietnameseTests", ["Vietnamese"]),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("SyntaxTests", ["Syntax", "Diagnostics", "Vietnamese"]),
    tests("DomainTests", ["Domain"]),
    tests("JournalTests", ["Journal"]),
    tests("JournalSQLiteTests", ["Journal", "JournalSQLite", "JournalWriter"] + grdb),
    tests("DocumentsTests", ["Documents"]),
    tests("LineEditorTests", ["LineEditor", "LineEditorExample", "PtySupport", "CEdit"]),
  ]
)

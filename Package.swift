// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"])]

func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
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
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    layer("Journal", ["CSodium"]),
    layer("JournalSQLite", ["Journal"] + grdb),
    .executableTarget(name: "JournalWriter", dependencies: ["Journal", "JournalSQLite"], path: "Tests/JournalWriter", swiftSettings: strict),
    tests("JournalTests", ["Journal"]),
    tests("JournalSQLiteTests", ["Journal", "JournalSQLite", "JournalWriter"] + grdb),
  ]
)

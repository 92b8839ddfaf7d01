// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "lessons",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "lessons", targets: ["lessons"]),
        .library(name: "RNN", targets: ["RNN"]),
    ],
    dependencies: [
        .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The four leaves.
        .systemLibrary(name: "Ccmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(name: "LessonDocument", dependencies: ["Ccmark", "Yams", "Wording"]),
        .target(
            name: "LessonLanguage",
            dependencies: [
                "Wording",
                .product(name: "SwiftSyntax", package: "swift-syntax"),
                .product(name: "SwiftParser", package: "swift-syntax"),
                .product(name: "SwiftParserDiagnostics", package: "swift-syntax"),
                .product(name: "SwiftOperators", package: "swift-syntax"),
                .product(name: "SwiftIDEUtils", package: "swift-syntax"),
            ]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "RNNKernels"),
        // SHA-256: CryptoKit on Apple's systems, the system's libcrypto elsewhere.
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "Hashing", dependencies: [.target(name: "CCrypto", condition: .when(platforms: [.linux]))]),
        .target(name: "ProcessWall"),
        // What all of them need to speak to readers: in which language, and Korean's particles.
        .target(name: "Wording"),
        .target(name: "RNN", dependencies: ["RNNKernels", "CZlib", "Hashing", "Wording"]),

        // The joint, the page, the door.
        .target(
            name: "LessonExecution",
            dependencies: ["LessonDocument", "LessonLanguage", "RNN", "ProcessWall", "Hashing", "Wording"]),
        .target(
            name: "LessonReport",
            dependencies: [
                "Hashing", "LessonDocument", "LessonExecution", "LessonLanguage", "RNN", "Wording",
            ],
            resources: [.embedInCode("Style"), .embedInCode("Script")]),
        .executableTarget(
            name: "lessons",
            dependencies: [
                "Hashing", "LessonDocument", "LessonExecution", "LessonReport", "RNN", "Wording",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // Writes Sources/LessonExecution/Bindings/Written out of RNN's public declarations: no part of the product.
        .executableTarget(
            name: "bindings",
            dependencies: [.product(name: "SwiftSyntax", package: "swift-syntax"), .product(name: "SwiftParser", package: "swift-syntax")]),
        // Speed, beside Tests/Peers: no part of the product.
        .executableTarget(name: "benchmarks", dependencies: ["RNN", "RNNKernels"]),

        .testTarget(name: "HashingTests", dependencies: ["Hashing"]),
        .testTarget(name: "WordingTests", dependencies: ["Wording"]),
        // What holds of every sentence, and whether every case has one.
        .target(name: "SentenceChecks", dependencies: ["Wording"], path: "Tests/SentenceChecks"),
        .testTarget(name: "LessonDocumentTests", dependencies: ["LessonDocument", "SentenceChecks", "Wording"]),
        .testTarget(name: "LessonLanguageTests", dependencies: ["LessonLanguage", "SentenceChecks", "Wording"], exclude: ["Programs", "measure-stops"]),
        .testTarget(name: "RNNTests", dependencies: ["RNN", "RNNKernels", "Wording"], exclude: ["Numbers"]),
        .testTarget(
            name: "LessonExecutionTests", dependencies: ["bindings", "LessonDocument", "LessonExecution", "LessonLanguage", "LessonReport", "RNN", "Wording"],
            exclude: ["Slips"]),
        .testTarget(name: "CommandTests", dependencies: ["lessons", "LessonDocument", "LessonExecution", "LessonLanguage", "LessonReport", "RNN", "Wording"]),
        // A program that tries to get past the wall, for its test.
        .executableTarget(name: "wall-probe", dependencies: ["ProcessWall"], path: "Tests/WallProbe"),
        .testTarget(name: "ProcessWallTests", dependencies: ["ProcessWall", "wall-probe"]),
        .testTarget(
            name: "LessonReportTests", dependencies: ["LessonDocument", "LessonExecution", "LessonLanguage", "LessonReport", "RNN", "Wording"],
            exclude: ["Charts", "Prose/Corpus"]),
    ],
    swiftLanguageModes: [.v6]
)

import Foundation
import LessonDocument
import Testing

/// Links and pictures that lead nowhere are told, each at its address.
@Suite struct LinkTests {
    /// A folder with lessons and files, gone with it.
    private final class Folder {
        let path = NSTemporaryDirectory() + "links-\(UUID().uuidString)"

        init(_ files: [String: String]) throws {
            for (name, text) in files {
                let file = URL(fileURLWithPath: "\(path)/\(name)")
                try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func warnings(_ text: String) throws -> [LessonError] {
            try Data((text + "\n\n```swift\n//| id: one\n1\n```\n").utf8).write(to: URL(fileURLWithPath: "\(path)/lesson.md"))
            return try Lesson(reading: "\(path)/lesson.md").warnings
        }
    }

    private static let files = [
        "week7.md": "# 개요\n\n```swift\n//| id: fit\n1\n```\n", "notes.md": "# Not a lesson\n", "a b.txt": "", "data/x.csv": "", "cell.png": "",
        "혼자.md".decomposedStringWithCanonicalMapping: "",
    ]

    @Test func whatIsThereIsFine() throws {
        let folder = try Folder(Self.files)
        for link in [
            "[a](week7.md)", "[a](week7.md#개요)", "[a](week7.md#block.fit)", "[a](week7.html)", "[a](./week7.md?x=1#개요)", "[a](a%20b.txt)", "[a](<a b.txt>)",
            "[a](data/x.csv)", "[a](data/)",
            "[a](혼자.md)", "[a](%ED%98%BC%EC%9E%90.md)", "[a](notes.md#anything)", "[a](#개요)", "[a](#%EA%B0%9C%EC%9A%94)", "[a](#block.one)", "[a](#L7)",
            "[a](#)", "[a](#top)", "[a]()", "<https://x.org>",
            "[a](https://x.org/gone.md)", "[a](mailto:a@b.org)", "[a](//x.org)", "[a](/root.md)", "`[a](gone.md)`", "\\[a](gone.md)",
            "![a](data:image/png;base64,AA==)",
            "[a](#\("개요".decomposedStringWithCanonicalMapping))",
        ] {
            #expect(try folder.warnings("# 개요\n\n\(link)") == [], "\(link)")
        }
    }

    @Test func whatIsNotThereIsToldAtItsAddress() throws {
        let folder = try Folder(Self.files)
        let cases: [(String, String)] = [
            ("[a](week8.md)", "3:5 missingLinkedFile(\"week8.md\") week7.md"), ("둘 [a](<gone 1.md>)", "3:8 missingLinkedFile(\"gone 1.md\")"),
            ("[a](week7.md#개요들)", "3:5 missingAnchorElsewhere(\"개요들\", file: \"week7.md\") #개요"),
            ("[a](week7.md%00x)", "3:5 missingLinkedFile(\"week7.md%00x\") week7.md"),
            ("[a](#없는절)", "3:5 missingAnchor(\"없는절\")"), ("[a](#one)", "3:5 missingAnchor(\"one\") #block.one"),
            ("[a](#block.two)", "3:5 missingAnchor(\"block.two\") #block.one"),
            ("![a](https://x.org/a.png)", "3:6 outerPicture"), ("[a](javascript:x)", "3:5 unsafeLink"), ("![a]()", "3:6 pictureWithoutAddress"),
            ("[![a](https://x.org/b.svg)](gone.md)", "3:7 outerPicture|3:29 missingLinkedFile(\"gone.md\")"),
            ("gone.md [gone.md](gone.md)", "3:19 missingLinkedFile(\"gone.md\")"), ("`](gone.md)` [a](gone.md)", "3:18 missingLinkedFile(\"gone.md\")"),
            ("[a][b] [b]\n\n[b]: gone.md", "5:6 missingLinkedFile(\"gone.md\")"),
            ("> - x\n>   y [a](gone.md)", "4:11 missingLinkedFile(\"gone.md\")"), ("1. a\n\n   [a](gone.md)", "5:8 missingLinkedFile(\"gone.md\")"),
            ("| a |\n|---|\n| [a](gone.md) |", "5:7 missingLinkedFile(\"gone.md\")"),
            ("## [a](gone.md)", "3:8 missingLinkedFile(\"gone.md\")"), ("x[^1]\n\n[^1]: [a](gone.md)", "5:11 missingLinkedFile(\"gone.md\")"),
            ("$x$ *[a](gone.md)*", "3:10 missingLinkedFile(\"gone.md\")"),
            ("> [!TIP]\n> [a](gone.md)", "4:7 missingLinkedFile(\"gone.md\")"),
            ("[a](gone.md) and [b](gone.md)", "3:5 missingLinkedFile(\"gone.md\")|3:22 missingLinkedFile(\"gone.md\")"),
        ]
        for (link, expected) in cases {
            let found = try folder.warnings("# 개요\n\n\(link)").map { "\($0.line ?? 0):\($0.column ?? 0) \($0.fault)\($0.suggestion.map { " \($0)" } ?? "")" }
            #expect(found.joined(separator: "|") == expected, "\(link)")
        }
    }

    /// The page's anchors and the links to them are the same bytes, however the Hangul was typed.
    @Test func anchorsAreComposed() throws {
        let text = try lesson("# \("개요".decomposedStringWithCanonicalMapping)\n\n[a](#\("개요".decomposedStringWithCanonicalMapping))\n\n```swift\n1\n```\n")
        #expect(Array(text.headings[0].anchor.utf8) == Array("개요".utf8))
        let addresses = text.page(allowingRawHTML: false).tree.nodes.compactMap { if case .link(let address, _) = $0.kind { Array(address.utf8) } else { nil } }
        #expect(addresses == [Array("#개요".utf8)])
    }

    @Test(.timeLimit(.minutes(1))) func thousandsOfLinksInOneParagraph() throws {
        let many = (0..<4_000).map { "[a](#n\($0)) <b> `c` [d][e] [f](g\\*\($0))" }.joined(separator: " ")
        let started = ContinuousClock.now
        #expect(try lesson("\(many)\n\n[e]: #x\n\n```swift\n1\n```\n").warnings.count == 100)
        #expect(started.duration(to: .now) < .seconds(20))
    }
}

/// Pages lie side by side, so links between lessons are links between pages.
@Suite struct LinkedPageTests {
    @Test(arguments: [
        ("[a](week7.md)", "week7.html"), ("[a](week7.md#개요)", "week7.html#개요"),
        ("[a](week7.md#\("개요".decomposedStringWithCanonicalMapping))", "week7.html#개요"), ("[a](sub/week8.md#x)", "week8.html#x"), ("[a](한국어.md)", "한국어.html"),
        ("[a](README.md)", "README.md"), ("[a](gone.md)", "gone.md"), ("[a](#개요)", "#개요"), ("[a](https://x.org/week7.md)", "https://x.org/week7.md"),
    ])
    func linksLeadToPages(prose: String, expected: String) throws {
        let folder = NSTemporaryDirectory() + "linked-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder + "/sub", withIntermediateDirectories: true)
        for (name, text) in [
            ("week7.md", "# 개요\n\n```swift\n1\n```\n"), ("sub/week8.md", "# x\n\n```swift\n1\n```\n"), ("한국어.md", "```swift\n1\n```\n"),
            ("README.md", "# no lesson\n"),
            ("lesson.md", "# 개요\n\n\(prose)\n\n```swift\n1\n```\n"),
        ] { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
        let nodes = try Lesson(reading: "\(folder)/lesson.md").page(allowingRawHTML: false).tree.nodes
        #expect(nodes.compactMap { if case .link(let address, _) = $0.kind { Array(address.utf8) } else { nil } } == [Array(expected.utf8)])
    }
}

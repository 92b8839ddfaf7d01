import Foundation
import LessonDocument
import LessonExecution
import RNN
import Testing

/// What is kept may be damaged, thrown away or shared at any moment: the page is right all the same.
@Suite struct ResultCacheTests {
    private let text = lesson([
        "numbers": "let numbers = (0..<2_000).map { $0 * $0 % 997 }\nnumbers.count",
        "model": "let model = Sequential([Dense(40, inputShape: [30]), Dense(1)])\nlet other = model",
        "grow": "other.add(Dense(2))", "list": "var names = [\"a\", \"b\"]\nlet count = { names.count }",
        "use": "print(numbers.reduce(0, +), model.countParams(), count())\nnames.append(\"c\")",
        "last": "print(model.predict(Tensor.zeros([1, 30])).shape, names, count())",
    ])

    private func files(_ cache: CachedRuns) -> [String] {
        ResultFolder(cache.folder).files.map { "\(cache.folder)/\($0.name)" }.filter { !$0.contains("/runs/") }.sorted()
    }

    @Test func aFlippedByteIsAMissAndAWarning() throws {
        let cache = CachedRuns()
        // The last block runs each time, so that what it needs is read back.
        var turn = 0
        func edited() -> String {
            turn += 1
            return text + "\n```swift\n//| id: turn\nprint(\(turn), model.countParams(), numbers.count, names, count(), other.layers.count)\n```\n"
        }
        try cache.run(edited())
        var source = RandomSource(seed: 1)
        var warned = 0
        for path in files(cache) {
            guard var bytes = FileManager.default.contents(atPath: path), !bytes.isEmpty else { continue }
            // Without its first bytes it would be nobody's, and stay.
            bytes[Int.random(in: 8..<bytes.count, using: &source)] ^= 1 << UInt8.random(in: 0..<8, using: &source)
            try bytes.write(to: URL(fileURLWithPath: path))
            if try !cache.run(edited()).run.warnings.isEmpty { warned += 1 }
            #expect(try cache.run(edited()).run.warnings.isEmpty, "it is made anew")
        }
        #expect(warned >= 6)
    }

    @Test func whatIsCutOrGoneIsMadeAgain() throws {
        let cache = CachedRuns()
        try cache.run(text)
        var source = RandomSource(seed: 2)
        for turn in 0..<12 {
            let all = files(cache)
            let path = all[Int.random(in: 0..<all.count, using: &source)]
            if turn % 2 == 0 {
                try FileManager.default.removeItem(atPath: path)
            } else {
                let bytes = FileManager.default.contents(atPath: path)!
                try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: path))
            }
            try cache.run(text + "\n```swift\n//| id: turn\nprint(\(turn), model.countParams(), numbers.count, names)\n```\n")
        }
    }

    @Test func aBoundThrowsAwayWhatWasUsedLongestAgo() throws {
        let cache = CachedRuns()
        var options = RunOptions(cacheFolder: cache.folder)
        options.cacheLimit = 3_000_000
        for turn in 0..<8 {
            // A megabyte that can't be packed more tightly, and another each time.
            let text = "```swift\nlet values = (0..<130_000).map { Double($0) * \(turn).5 }\nvalues.count\n```\n"
            let run = try cache.result(text, options)
            #expect(run.status == .ok)
        }
        #expect(ResultFolder(cache.folder).files.reduce(0) { $0 + $1.bytes } <= 3_000_000)
    }

    @Test func aFolderThatCanNotBeMadeIsAWarning() throws {
        let cache = CachedRuns()
        FileManager.default.createFile(atPath: cache.folder, contents: Data())
        let run = try cache.result(text, RunOptions(cacheFolder: cache.folder + "/cache"))
        #expect(run.status == .ok && run.warnings.count == 1)
        try FileManager.default.removeItem(atPath: cache.folder)
    }

    @Test func whatCanNotBeKeptRunsWithAllThatFollows() throws {
        let cache = CachedRuns()
        let text = lesson([
            "before": "indirect enum Chain { case end, link(Chain) }\nvar k = 2", "deep": "var chain = Chain.end\nfor _ in 0..<3_000 { chain = .link(chain) }",
            "change": "k = 3",
            "show": "var (count, rest) = (0, chain)\nwhile case .link(let next) = rest { count += 1; rest = next }\nprint(count, k)",
        ])
        try cache.run(text)
        let second = try cache.run(text)
        #expect(second.ran == "deep change show")
        #expect(second.why("show").contains("can't be kept"))
    }

    @Test func eachBlockSaysWhyItRan() throws {
        let cache = CachedRuns()
        func text(_ maxlen: Int, _ offset: Int = 1) -> String {
            lesson(
                [
                    "one": "let maxlen = \(maxlen)\nfunc shifted(_ x: Int) -> Int { x + \(offset) }", "two": "maxlen * 2", "three": "shifted(1)",
                    "four": "//| cache: false\nlet four = 4", "five": "k + 1", "six": "Dense(2)(Tensor([[1, 2]])).shape",
                ], params: "  k: 3")
        }
        let first = try cache.run(text(100))
        #expect(first.why("one") == "first time")
        let second = try cache.run(text(200, 2), seed: 5, parameters: [("k", "4")])
        #expect(second.why("one") == "its code changed")
        #expect(second.why("two") == "`maxlen` (lesson.md:9) changed")
        #expect(second.why("three") == "`shifted` (lesson.md:10) changed")
        #expect(second.why("four") == "`cache: false`")
        #expect(second.why("five") == "`k` changed")
        #expect(second.why("six") == "the seed changed")
        #expect(try cache.run(text(200, 2), seed: 5, parameters: [("k", "4")]).why("two") == "reused")
        #expect(try cache.result(text(1), RunOptions()).blocks[0].why(in: "lesson.md", .english) == "--no-cache")
    }
}

// Finding, loading and decoding reviews, on invented data in folders of their own.

import Foundation
import RNN
import Testing

@Suite struct ReviewLibraryTests {
    private let unreachable = "http://127.0.0.1:9/"

    private func write(_ name: String, to path: String) throws {
        try #require(DataNumbers.all.files[name]).write(to: URL(fileURLWithPath: path))
    }

    @Test(arguments: DataNumbers.all.loads)
    func `load gives what Keras gives`(_ expected: DataNumbers.Load) throws {
        var selection = ReviewSelection()
        for (name, value) in expected.arguments {
            switch name {
            case "num_words": selection.numWords = value
            case "skip_top": selection.skipTop = try #require(value)
            case "maxlen": selection.maxlen = value
            case "seed": selection.seed = try #require(value)
            case "start_char": selection.startChar = value
            case "oov_char": selection.oovChar = value
            case "index_from": selection.indexFrom = try #require(value)
            default: Issue.record("unknown argument \(name)")
            }
        }
        try withFolder { folder in
            try write("protocol4", to: folder + "/imdb.npz")
            let library = ReviewLibrary(
                locations: DataLocations(chosen: folder, keras: "/nowhere", cache: "/nowhere"), origin: unreachable)
            let (train, test) = try library.load(selection)
            #expect(train.input == expected.x)
            #expect(train.target == expected.y)
            #expect(test.input.map(\.count) == expected.testCounts)
            #expect(digest(Array(test.input.joined())) == expected.testDigest)
            #expect(test.target == expected.testY)
        }
    }

    @Test func `ids have words only where these are at hand, and nothing is fetched for them`() throws {
        try withFolder { folder in
            let none = ReviewLibrary(locations: DataLocations(chosen: nil, keras: folder, cache: folder + "/cache"), origin: unreachable)
            #expect(try none.wordsAtHand(of: [0, 5]) == nil)
            #expect(none.downloadProblem == nil && !FileManager.default.fileExists(atPath: folder + "/cache"))
            none.forgoDownloads(because: .noCurl)
            #expect(try none.wordsAtHand(of: [0, 5])?.first == "<pad>")
            try write("protocol4", to: folder + "/imdb.npz")
            let bare = ReviewLibrary(locations: DataLocations(chosen: folder, keras: "/nowhere", cache: "/nowhere"), origin: unreachable)
            #expect(try bare.wordsAtHand(of: [5]) == nil)
            try Data("{\"the\": 1, \"film\": 2}".utf8).write(to: URL(fileURLWithPath: folder + "/imdb_word_index.json"))
            #expect(try bare.wordsAtHand(of: [1, 4, 5, 2, 99]) == ["<start>", "the", "film", "?", "?"])
            bare.setAside()
            #expect(try bare.wordsAtHand(of: [4]) == nil)
        }
    }

    @Test func `arguments out of range are refused`() throws {
        try withFolder { folder in
            try write("protocol4", to: folder + "/imdb.npz")
            let library = ReviewLibrary(
                locations: DataLocations(chosen: folder, keras: "/nowhere", cache: "/nowhere"), origin: unreachable)
            var seed = ReviewSelection()
            seed.seed = -1
            #expect(throws: DataError.self) { try library.load(seed) }
            var short = ReviewSelection()
            short.maxlen = 1
            #expect(throws: DataError.self) { try library.load(short) }
            var offset = ReviewSelection()
            offset.indexFrom = .min
            #expect(throws: DataError.self) { try library.load(offset) }
        }
    }

    @Test func `folders are looked through in order, and only a chosen one must hold the file`() throws {
        try withFolder { folder in
            let folders = ["chosen", "keras", "cache"].map { folder + "/" + $0 }
            for path in folders { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
            let named = DataLocations(chosen: folders[0], keras: folders[1], cache: folders[2])
            let unnamed = DataLocations(chosen: nil, keras: folders[1], cache: folders[2])
            func path(_ locations: DataLocations) throws -> String? {
                let library = ReviewLibrary(locations: locations, origin: unreachable)
                guard case .file(let path, _) = try library.resolve(allowDownload: false, progress: nil) else { return nil }
                return path
            }
            #expect(try path(unnamed) == nil)
            try write("protocol4", to: folders[2] + "/imdb.npz")
            #expect(try path(unnamed) == folders[2] + "/imdb.npz")
            try write("protocol4", to: folders[1] + "/imdb.npz")
            #expect(try path(unnamed) == folders[1] + "/imdb.npz")
            #expect(throws: DataError.missingFile(name: "imdb.npz", folder: folders[0], setBy: "LESSONS_DATA")) {
                try path(named)
            }
            try write("protocol4", to: folders[0] + "/imdb.npz")
            #expect(try path(named) == folders[0] + "/imdb.npz")
        }
    }

    @Test func `the environment says where`() {
        let plain = DataLocations(environment: ["LESSONS_DATA": ""], home: "/home/kim")
        #expect(plain.chosen == nil)
        #expect(plain.keras == "/home/kim/.keras/datasets")
        #if os(Linux)
        #expect(plain.cache == "/home/kim/.cache/lessons")
        let set = DataLocations(environment: ["LESSONS_DATA": "/data", "XDG_CACHE_HOME": "/c"], home: "/home/kim")
        #expect(set.chosen == "/data")
        #expect(set.cache == "/c/lessons")
        #endif
    }

    @Test func `a damaged file is an error and never the sample`() throws {
        try withFolder { folder in
            let path = folder + "/imdb.npz"
            let whole = try #require(DataNumbers.all.files["protocol4"])
            let library = ReviewLibrary(
                locations: DataLocations(chosen: folder, keras: "/nowhere", cache: "/nowhere"), origin: unreachable)
            for bytes in [whole.prefix(whole.count / 2), Data("404 not found".utf8), Data()] {
                try bytes.write(to: URL(fileURLWithPath: path))
                let error = #expect(throws: DataError.self) { try library.load(ReviewSelection()) }
                let sentence = "\(try #require(error))"
                #expect(sentence.contains(path) && sentence.contains("Remove the file"))
            }
        }
    }

    @Test func `a file that changes is read and fingerprinted anew`() throws {
        try withFolder { folder in
            let library = ReviewLibrary(
                locations: DataLocations(chosen: folder, keras: "/nowhere", cache: "/nowhere"), origin: unreachable)
            try write("protocol4", to: folder + "/imdb.npz")
            let first = try library.source()
            #expect(try library.source() == first)
            try write("stored", to: folder + "/imdb.npz")
            #expect(try library.source() != first)
        }
    }

    @Test func `words are found beside the reviews, and decode knows the reserved ids`() throws {
        try withFolder { folder in
            let library = ReviewLibrary(
                locations: DataLocations(chosen: folder, keras: "/nowhere", cache: "/nowhere"), origin: unreachable)
            try write("protocol4", to: folder + "/imdb.npz")
            #expect(throws: DataError.self) { try library.wordIndex() }
            let words = folder + "/imdb_word_index.json"
            try Data(#"{"the": 1, "caf\u00e9": 3, "don't": 2, "\ud83d\ude00 \"x\"": 4}"#.utf8).write(to: URL(fileURLWithPath: words))
            #expect(try library.wordIndex() == ["the": 1, "don't": 2, "café": 3, "😀 \"x\"": 4])
            #expect(
                try library.decode([0, 1, 2, 4, 6, 5, 3, 99, -7]) == "<pad> <start> <unknown> the café don't <unknown> <unknown> <unknown>")
            #expect(try library.decode([11], indexFrom: 10) == "the")
            var selection = ReviewSelection()
            // "café" by the other spelling of its accent, and an apostrophe as word processors set it.
            #expect(try library.encode("The (cafe\u{301}) <br />\nDon\u{2019}t… THE!", selection) == [1, 4, 6, 2, 5, 4])
            #expect(try library.encode("", selection) == [1] && library.encode(" ?! ", selection) == [1])
            selection.numWords = 5
            #expect(try library.encode("the don't café", selection) == [1, 4, 2, 2])
            (selection.numWords, selection.indexFrom) = (Int.max, -1 << 30)
            #expect(try library.encode("the film", selection) == [1, 2, 2])
            // As `load` has it, the mark of the start falls out too.
            (selection.numWords, selection.indexFrom) = (Int.min, 3)
            #expect(try library.encode("the film", selection) == [2, 2, 2])
            selection.indexFrom = 1 << 31
            #expect(throws: DataError.self) { try library.encode("the", selection) }
            try Data(#"{"the": 1"#.utf8).write(to: URL(fileURLWithPath: words))
            #expect(throws: DataError.self) { try library.wordIndex() }
            for text in ["", "[]", "{\"a\"}", "{\"a\": x}", "{\"a\": -1}", "{\"a\": 999999999999999999999}", "{\"\\u12\": 1}", "{} x", "{\"a"] {
                try Data(text.utf8).write(to: URL(fileURLWithPath: words))
                #expect(throws: DataError.self, "\(text)") { try library.wordIndex() }
            }
        }
    }

    @Test func `without a network the sample stands in and says why`() throws {
        try withFolder { folder in
            let library = ReviewLibrary(
                locations: DataLocations(chosen: nil, keras: folder, cache: folder), origin: unreachable)
            let start = Date()
            let source = try library.source()
            #expect(source == .sample)
            #expect(Date().timeIntervalSince(start) < 5)
            guard case .notDownloaded = library.downloadProblem else {
                Issue.record("there should be a reason")
                return
            }
        }
    }
}

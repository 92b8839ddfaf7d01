import Foundation
import LessonDocument
import LessonLanguage

/// The small note that each run of a lesson leaves: what its blocks rested on and what they gave, to tell what has changed since.
public struct RunRecord: Codable, Sendable {
    public var file: String
    public var date: String
    public var version: String
    public var engine: String
    public var seed: Int
    public var parameters: [String: String]
    public var status: LessonRun.Status
    public var seconds: Double
    public var blocks: [Block]
    /// Under which name the lesson's text is kept, where it is.
    var lesson: String?

    public struct Block: Codable, Sendable {
        public var id: String
        public var line: Int
        public var status: BlockRun.Status
        public var seconds: Double
        /// The hashes of its own code, and of that with all that it uses; empty where the run did not come to it.
        public var code: String
        public var meaning: String
        /// Its code as it stands, or as much as is kept of it.
        public var source = ""
        public var inputs: [Input]
        /// The functions of other blocks that it uses.
        public var definitions: [Input] = []
        /// Fingerprints of the data that it read.
        public var data: [String]
        /// The hash of the random source before it, if it has used it.
        public var random: String?
        /// The hash of all that it showed.
        public var shown: String
        /// Under which name that itself is kept, where it is.
        var outputs: String?
        /// The numbers that it gave, by what it calls them.
        public var metrics: [Metric]

        /// Whether the run came to it, so that it is known what it rested on.
        public var isKnown: Bool { !meaning.isEmpty }
    }

    public struct Input: Codable, Sendable {
        public var name: String
        public var line: Int?
        public var hash: String
        /// The line that declares it, a parameter's value, or a file with what is in it.
        public var text: String?
        /// The file that it is read from, where it is one of the lesson's data.
        public var file: String?
        /// Its value, or its shape, where that is short.
        public var value: String?
    }

    /// The most letters of a block's code that are kept, and of a line.
    static let longestSource = 4_000
    static let longestLine = 120

    public struct Metric: Codable, Sendable, Equatable {
        public var name: String
        public var value: Double
    }
}

extension RunRecord.Block {
    /// A block that the run did not come to.
    init(_ block: LessonDocument.Block) {
        self.init(
            id: block.id, line: block.place.line, status: .skipped, seconds: 0, code: "", meaning: "", inputs: [], data: [], shown: "",
            metrics: [])
    }
}

extension RunRecord {
    /// How many runs of a lesson are remembered.
    public static var most: Int { RunRecords.most }

    /// What the last runs of a lesson have left, the newest last.
    public static func all(of file: String, cacheFolder: String) -> [RunRecord] {
        guard let cache = try? ResultCache(folder: cacheFolder, making: false) else { return [] }
        return RunRecords(of: file, in: cache).all
    }
}

extension RunRecord {
    /// What so many of the last runs of a lesson have left, the newest first, each read when it is asked for.
    static func last(_ count: Int, of file: String, cacheFolder: String) -> some Sequence<RunRecord> {
        let records = (try? ResultCache(folder: cacheFolder, making: false)).map { RunRecords(of: file, in: $0) }
        return (records?.names.suffix(count).reversed() ?? []).lazy.compactMap { records?.record($0) }
    }
}

extension [RunRecord] {
    /// What the last run that came to a block, by its id or else its meaning, says of it; `nil` where none did since the block is there.
    public func last(of id: String, meaning: String? = nil) -> (run: RunRecord, block: RunRecord.Block)? {
        for run in reversed() {
            guard let block = run.blocks.first(where: { $0.id == id }) ?? run.blocks.first(where: { $0.isKnown && $0.meaning == meaning }) else { return nil }
            if block.isKnown { return (run, block) }
        }
        return nil
    }
}

/// The records of one lesson's runs, the newest last. They are numbered: a clock may have been ahead.
struct RunRecords {
    /// How many runs are remembered.
    static let most = 20
    private let place: String
    private let cache: ResultCache

    init(of file: String, in cache: ResultCache) {
        let path = URL(fileURLWithPath: file).standardizedFileURL.path
        place = CacheName.runs(cache.hash(Array(path.utf8)))
        self.cache = cache
    }

    var all: [RunRecord] { names.compactMap(record) }

    func add(_ record: RunRecord) {
        guard let bytes = try? JSONEncoder().encode(record) else { return }
        let names = names
        cache.write(Array(bytes), to: "\(place)/\(CacheName.run((names.last.flatMap(CacheName.number(ofRun:)) ?? 0) + 1))")
        for old in names.dropLast(Self.most - 1) { cache.discard("\(place)/\(old)") }
    }

    /// The names under which they lie, in the order of the runs.
    var names: [String] { cache.names(in: place).filter { CacheName.number(ofRun: $0) != nil } }

    func record(_ name: String) -> RunRecord? {
        cache.content("\(place)/\(name)").flatMap { try? JSONDecoder().decode(RunRecord.self, from: Data($0)) }
    }
}

import Foundation
import LessonDocument
import LessonLanguage
import RNN

/// A run that came to its end without a fault, kept as a whole: the same lesson under the same options needs no worker, and not even a check.
struct RunCache {
    private let results: ResultCache
    private let key: ContentHash
    private let lesson: Lesson

    /// Nil where results are not kept.
    /// - Parameter making: whether the folder for them is made where it is missing.
    init?(_ lesson: Lesson, _ options: RunOptions, making: Bool) {
        // A part of a lesson is not kept as a whole.
        guard options.ended.isEmpty, options.upTo == nil, options.leavesRecord, let folder = options.cacheFolder,
            let results = try? ResultCache(folder: folder, making: making)
        else { return nil }
        var data: [String] = []
        if lesson.namesReviews {
            // Without the real data each run looks for it anew.
            guard let reviews = try? ReviewLibrary.shared.location(), let own = results.hash(ofFile: reviews) else { return nil }
            let words = (try? ReviewLibrary.shared.wordsLocation()).flatMap { $0 }.flatMap { results.hash(ofFile: $0) }
            data = [own.text, words?.text ?? ""]
        }
        let parts =
            [
                "run", results.engineIdentity().text, lesson.file, lesson.source, "\(options.seed.map(String.init) ?? "")",
                "\(options.timeout.map { "\($0)" } ?? "")",
                "\(options.failFast)", "\(options.runsTests)", options.parameters.map { "\($0.name)\u{0}\($0.value)" }.joined(separator: "\u{0}"),
            ] + data + lesson.data.map { "\($0.entry.name)\u{0}\($0.entry.file)\u{0}\($0.origin)" }
        self.results = results
        self.lesson = lesson
        key = results.hash(Array(parts.map { "\($0.utf8.count) \($0)" }.joined().utf8))
    }

    private struct Kept: Codable {
        var blocks: [WorkerBlockRun]
        var provenance: Provenance
        var record: RunRecord?
        var colours: [Int: CodeColours]
        var doubts: [Problem]
        var boundValues: [BoundValue]
    }

    /// Keeps a run that another one would only repeat.
    func keep(_ run: LessonRun) {
        guard run.status == .ok, run.warnings.isEmpty, !run.provenance.data.contains(where: \.isSample), run.blocks.allSatisfy(\.isRepeatable) else { return }
        let blocks = run.blocks.map { block -> WorkerBlockRun in
            var kept = WorkerBlockRun(block)
            if block.status == .ran {
                (kept.status, kept.reason) = (.reused, .reused)
            }
            return kept
        }
        guard
            let bytes = try? StoredEncoder.ofPlainValues.encode(
                Kept(blocks: blocks, provenance: run.provenance, record: run.record, colours: run.colours, doubts: run.doubts, boundValues: run.boundValues)
            ).bytes
        else { return }
        results.keep(bytes, under: key, named: key)
    }

    /// The kept run as it is today; nil where there is none, or where what is there is damaged.
    func recall() -> LessonRun? {
        let started = ContinuousClock.now
        guard let bytes = results.results(under: key).first, let stored = try? Stored(bytes: bytes),
            let kept = try? StoredDecoder(object: { _ in throw DamagedContent("a run shows no objects") }, opened: { $0 }).decode(Kept.self, stored),
            kept.blocks.count == lesson.blocks.count
        else { return nil }
        let blocks = zip(lesson.blocks, kept.blocks).map { $1.run(of: $0) }
        guard blocks.count == lesson.blocks.count else { return nil }
        var provenance = kept.provenance
        provenance.date = RunMoment.now
        var run = LessonRun(lesson: lesson, blocks: blocks, status: .ok, seconds: started.duration(to: .now).seconds, provenance: provenance)
        run.colours = kept.colours
        run.doubts = kept.doubts
        run.boundValues = kept.boundValues
        if var record = kept.record {
            (record.date, record.seconds) = (provenance.date, run.seconds)
            for index in record.blocks.indices where record.blocks[index].status == .ran {
                record.blocks[index].status = .reused
            }
            run.record = record
            RunRecords(of: lesson.file, in: results).add(record)
        }
        return run
    }
}

extension BlockRun {
    /// Whether running it again would give the same, and nobody asks for that.
    fileprivate var isRepeatable: Bool {
        switch status {
        case .reused, .notEvaluated: true
        case .ran:
            switch reason {
            case .noCache, .cacheIsOff, .unkeepable, nil: false
            default: true
            }
        case .failed, .skipped: false
        }
    }
}

extension Lesson {
    /// Whether one of its blocks may read the reviews.
    var namesReviews: Bool { blocks.contains { $0.options.isChecked && $0.code.contains("IMDB") } }

    /// Whether a block shows the words of reviews.
    var namesWords: Bool {
        namesReviews
            && blocks.contains { block in
                block.options.isChecked
                    && ["decode", "encode", "wordIndex", "gates", "unrolled", "influence", "paddingLens"].contains { block.code.contains($0) }
            }
    }
}

import Foundation

/// Finds the reviews and reads them: the part of `IMDB` that knows files, folders and the network.
///
/// What it remembers hangs on the file's path, size and time of change, never on what was asked for: the fingerprint, the
/// word index, and that a download failed. The reviews themselves are read anew each time, which takes less than a second.
package final class ReviewLibrary: @unchecked Sendable {
    /// The library of the process's environment.
    package static let shared = ReviewLibrary(locations: { .current })

    private let locations: @Sendable () -> DataLocations
    private let origin: RemoteFile.Origin
    private let lock = NSLock()
    private var fingerprints: [String: (stamp: FileStamp, sha256: String)] = [:]
    private var index: (path: String, stamp: FileStamp, words: WordIndex)?
    private var sampleWords: WordIndex?
    private var problem: DataError?
    private var forgone: DataError?
    private var isSetAside = false

    package convenience init(locations: DataLocations, origin: String) {
        self.init(locations: { locations }, origin: RemoteFile.Origin(folder: origin))
    }

    private init(locations: @escaping @Sendable () -> DataLocations, origin: RemoteFile.Origin = .keras) {
        self.locations = locations
        self.origin = origin
    }

    /// Why the last download failed, if it did.
    package var downloadProblem: DataError? { lock.withLock { problem } }

    /// Uses no network from here on: somebody else has tried it, and could not for this reason.
    package func forgoDownloads(because reason: DataError.FileProblem) {
        lock.withLock { forgone = .notDownloaded(url: RemoteFile.reviews.name, reason: reason) }
    }

    /// Says that nothing here is about the reviews: ids are somebody's own, and none of them a word of theirs.
    package func setAside() { lock.withLock { isSetAside = true } }
}

extension ReviewLibrary {
    /// Where the reviews' file is, without reading it or the network; `nil` where it is in none of the folders.
    package func location() throws -> String? { try locations().find(RemoteFile.reviews.name) }

    /// The same of the file of their words.
    package func wordsLocation() throws -> String? {
        let name = RemoteFile.words.name
        if let reviews = try location() {
            let beside = DataLocations.join(DataLocations.folder(of: reviews), name)
            if FileManager.default.fileExists(atPath: beside) { return beside }
        }
        return try locations().find(name)
    }

    /// What the reviews come from, downloading them once where they are nowhere.
    package func source() throws -> DataSource {
        try resolve(allowDownload: downloadProblem == nil, progress: nil)
    }

    package func resolve(allowDownload: Bool, progress: ((DownloadProgress) -> Bool)?) throws -> DataSource {
        let folders = locations()
        if let path = try folders.find(RemoteFile.reviews.name) {
            return .file(path: path, sha256: try fingerprint(of: path))
        }
        guard allowDownload, let path = try download(.reviews, into: folders.cache, progress: progress) else {
            return .sample
        }
        return .file(path: path, sha256: try fingerprint(of: path))
    }

    /// The reviews of either kind of data, as `selection` wants them.
    package func load(_ selection: ReviewSelection) throws -> (train: Reviews, test: Reviews) {
        switch try source() {
        case .file(let path, _): try selection.apply(to: ReviewCorpus(NPZFile(reading: path)))
        case .sample: try selection.apply(to: sample().corpus)
        }
    }

    package func wordIndex() throws -> [String: Int] {
        try words().entries
    }

    /// The words of a review whose ids begin at `indexFrom`.
    package func decode(_ review: [Int], indexFrom: Int = 3) throws -> String {
        let words = try words()
        return review.map { Self.word(ofID: $0, indexFrom: indexFrom, words) }.joined(separator: " ")
    }

    /// The ids of a text's words, as `selection` has them.
    package func encode(_ text: String, _ selection: ReviewSelection) throws -> [Int] {
        try selection.checkMarks(operation: "IMDB.encode")
        let index = try wordIndex()
        // Apostrophes as the reviews have them.
        let words = try WordSplitter.ofReviews.words(of: text.replacing("\u{2019}", with: "'"))
        return selection.ids(ofRanks: words.map { index[$0] })
    }

    private static let unknown = "<unknown>"

    private static func word(ofID id: Int, indexFrom: Int, _ words: WordIndex) -> String {
        switch id {
        case 0: "<pad>"
        case 1: "<start>"
        case 2: unknown
        default: words.word(rank: id.subtractingReportingOverflow(indexFrom).partialValue) ?? unknown
        }
    }

    /// The word of each id of a review that `load` gave; `?` for one that was left out then. Nothing is fetched for it.
    /// - Returns: nil where the words are not at hand.
    package func wordsAtHand(of ids: [Int]) throws -> [String]? {
        guard hasWordsAtHand else { return nil }
        let words = try words()
        return try ids.map { id in
            try StopWish.look()
            let word = Self.word(ofID: id, indexFrom: 3, words)
            return word == Self.unknown ? "?" : word
        }
    }

    /// Whether the words of ids are here, or the sample has taken their place, where ids are the reviews' at all.
    package var hasWordsAtHand: Bool {
        let (isAside, usesSample) = lock.withLock { (isSetAside, forgone != nil || problem != nil) }
        guard !isAside else { return false }
        return (try? location()) == nil ? usesSample : (try? wordsLocation()) != nil
    }

    /// Whether the reviews are here, in none of the reader's own folders, and their words not beside them.
    package func lacksWords() throws -> Bool {
        guard locations().chosen == nil, let reviews = try location() else { return false }
        return !FileManager.default.fileExists(atPath: DataLocations.join(DataLocations.folder(of: reviews), RemoteFile.words.name))
    }

    /// Puts the reviews' words beside the reviews where they are not there: those who may read that folder alone have no network.
    /// - Throws: `DataError.downloadStopped`, `.notStored`.
    package func fetchWords(progress: ((DownloadProgress) -> Bool)?) throws {
        guard try lacksWords(), let reviews = try location() else { return }
        let (folders, folder) = (locations(), DataLocations.folder(of: reviews))
        if let path = try folders.find(RemoteFile.words.name) {
            try? FileManager.default.copyItem(atPath: path, toPath: DataLocations.join(folder, RemoteFile.words.name))
        } else {
            _ = try download(.words, into: folder, progress: progress)
        }
    }

    /// The words of the reviews.
    private func words() throws -> WordIndex {
        guard case .file(let reviews, _) = try source() else {
            return lock.withLock { sampleWords } ?? sample().words
        }
        let name = RemoteFile.words.name
        let beside = DataLocations.join(DataLocations.folder(of: reviews), name)
        var path = FileManager.default.fileExists(atPath: beside) ? beside : try locations().find(name)
        if path == nil { path = try download(.words, into: locations().cache, progress: nil) }
        guard let path, let stamp = FileStamp(path: path) else {
            throw downloadProblem ?? DataError.unreadable(file: beside, reason: .missing)
        }
        if let known = lock.withLock({ index }), known.path == path, known.stamp == stamp { return known.words }
        let words = try WordIndex(json: readBytes(ofFile: path, limit: 1 << 26), file: path)
        lock.withLock { index = (path, stamp, words) }
        return words
    }

    /// Composes the sample, which is faster than keeping its 48 MB. Its words are kept.
    private func sample() -> SampleReviews {
        let sample = SampleReviews()
        lock.withLock { sampleWords = sample.words }
        return sample
    }

    private func fingerprint(of path: String) throws -> String {
        let stamp = FileStamp(path: path)
        if let known = lock.withLock({ fingerprints[path] }), known.stamp == stamp { return known.sha256 }
        let value = RNN.fingerprint(of: try readBytes(ofFile: path, limit: NPZFile.limit))
        if let stamp { lock.withLock { fingerprints[path] = (stamp, value) } }
        return value
    }

    /// - Returns: where the file is now, or `nil` where the network does not give it; `downloadProblem` then tells why.
    /// - Throws: `DataError.downloadStopped`, `.notStored`.
    private func download(
        _ file: RemoteFile, into folder: String, progress: ((DownloadProgress) -> Bool)?
    ) throws -> String? {
        if let forgone = lock.withLock({ forgone }) {
            lock.withLock { problem = forgone }
            return nil
        }
        do {
            let path = try file.fetch(from: origin, into: folder, progress: progress)
            lock.withLock { problem = nil }
            return path
        } catch let error as DataError {
            switch error {
            case .notDownloaded, .wrongFingerprint:
                // No network, or one that answers in the data's place: remembered, so that nothing waits for it twice.
                lock.withLock { problem = error }
                return nil
            default:
                throw error
            }
        }
    }
}

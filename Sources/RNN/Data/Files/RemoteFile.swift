import Foundation

/// A file that Keras keeps for download, with the fingerprint it must have.
struct RemoteFile {
    /// The folder that files are fetched from.
    struct Origin {
        var folder: String

        static let keras = Origin(folder: "https://storage.googleapis.com/tensorflow/tf-keras-datasets/")
    }

    let name: String
    let fingerprint: PinnedFingerprint
    let limit: Int

    static let reviews = RemoteFile(
        name: "imdb.npz",
        fingerprint: .sha256("69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f"), limit: 1 << 26)
    static let words = RemoteFile(
        name: "imdb_word_index.json", fingerprint: .md5("bfafd718b763782e994055a2d397834f"), limit: 1 << 24)

    /// Downloads the file, checks it, and puts it into `folder` by rename, so that it is there whole or not at all.
    /// - Returns: its path.
    /// - Throws: `DataError.notDownloaded`, `.downloadStopped`, `.wrongFingerprint`, `.notStored`.
    func fetch(from origin: Origin, into folder: String, progress: ((DownloadProgress) -> Bool)?) throws -> String {
        let url = origin.folder + name
        let bytes = try Download(url: url, limit: limit).bytes(progress: progress)
        guard let found = fingerprint.found(in: bytes) else {
            throw DataError.notDownloaded(url: url, reason: .noMD5)
        }
        guard found == fingerprint.value else {
            throw DataError.wrongFingerprint(url: url, expected: fingerprint.value, found: found)
        }
        let path = DataLocations.join(folder, name)
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw DataError.notStored(file: path, reason: DataError.FileProblem(error))
        }
        return path
    }
}

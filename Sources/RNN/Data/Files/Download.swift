import Foundation

/// How far a download is.
public struct DownloadProgress: Hashable, Sendable {
    /// What is downloaded: `imdb.npz`.
    public var name: String
    /// How many bytes are here.
    public var receivedBytes: Int
    /// Unknown where the server does not say.
    public var totalBytes: Int?

    /// How far a download is; `totalBytes` is `nil` where that is not known.
    public init(name: String, receivedBytes: Int, totalBytes: Int?) {
        self.name = name
        self.receivedBytes = receivedBytes
        self.totalBytes = totalBytes
    }
}

/// Fetches one file into memory, with bounds on size and time, by the system's `curl`.
///
/// It is started only when there is something to fetch. (Foundation's own way to the network would have every program that links this library load
/// some thirty more: TLS, LDAP, Kerberos.)
struct Download {
    let url: String
    /// The most bytes that are taken.
    let limit: Int
    /// Seconds within which the server must answer, so that a machine without a network does not wait.
    var answerWithin = 3
    /// Seconds that may pass without a byte once it has answered.
    var stallWithin = 30

    /// - Parameter progress: called on this thread some ten times a second; `false` stops.
    /// - Throws: `DataError.notDownloaded`, `.downloadStopped`.
    func bytes(progress: ((DownloadProgress) -> Bool)?) throws -> [UInt8] {
        guard let curl = Self.curl else { throw DataError.notDownloaded(url: url, reason: .noCurl) }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("download-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
            throw DataError.notStored(file: folder.path, reason: DataError.FileProblem(error))
        }
        let (body, headers) = (folder.appendingPathComponent("body"), folder.appendingPathComponent("headers"))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: curl)
        process.arguments = [
            "--silent", "--show-error", "--fail", "--location", "--proto-redir", "=https", "--max-redirs", "5", "--max-filesize", "\(limit)",
            "--connect-timeout", "\(answerWithin)", "--speed-limit", "1", "--speed-time", "\(stallWithin)", "--output", body.path, "--dump-header",
            headers.path, "--", url,
        ]
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        do { try process.run() } catch { throw DataError.notDownloaded(url: url, reason: DataError.FileProblem(error)) }
        while process.isRunning {
            usleep(100_000)
            let report = DownloadProgress(
                name: url.split(separator: "/").last.map(String.init) ?? url, receivedBytes: Self.size(of: body), totalBytes: Self.length(in: headers))
            // Not every server says how much it will send.
            let isTooMuch = report.receivedBytes > limit
            if isTooMuch || progress?(report) == false {
                process.terminate()
                process.waitUntilExit()
                throw isTooMuch ? DataError.notDownloaded(url: url, reason: .tooMuch(limit: limit)) : DataError.downloadStopped(url: url)
            }
        }
        guard process.terminationStatus == 0 else {
            let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            // curl: (6) Could not resolve host: …
            let reason = said.split(separator: "\n").last.map { String($0.trimmingPrefix(#/curl: \(\d+\) /#)) }
            throw DataError.notDownloaded(url: url, reason: reason.map { .system($0) } ?? .curl(code: Int(process.terminationStatus)))
        }
        guard Self.size(of: body) <= limit else { throw DataError.notDownloaded(url: url, reason: .tooMuch(limit: limit)) }
        return try readBytes(ofFile: body.path, limit: limit)
    }
}

extension Download {
    private static var curl: String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init) + ["/usr/bin", "/usr/local/bin"]
        return folders.map { "\($0)/curl" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private static func size(of file: URL) -> Int {
        ((try? FileManager.default.attributesOfItem(atPath: file.path)[.size]) as? Int) ?? 0
    }

    /// What the last answer's headers announce.
    private static func length(in headers: URL) -> Int? {
        guard let text = try? String(contentsOf: headers, encoding: .utf8) else { return nil }
        let lines = text.split(whereSeparator: \.isNewline).filter { $0.lowercased().hasPrefix("content-length:") }
        return lines.last.flatMap { Int($0.dropFirst("content-length:".count).trimmingCharacters(in: .whitespaces)) }
    }
}

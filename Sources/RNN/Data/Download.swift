import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// How far a download is.
public struct DownloadProgress: Hashable, Sendable {
    /// What is downloaded: `imdb.npz`.
    public var name: String
    public var receivedBytes: Int
    /// Unknown where the server does not say.
    public var totalBytes: Int?

    public init(name: String, receivedBytes: Int, totalBytes: Int?) {
        self.name = name
        self.receivedBytes = receivedBytes
        self.totalBytes = totalBytes
    }
}

/// Fetches one file over HTTPS into memory, with bounds on size and time.
struct Download {
    let url: String
    /// The most bytes that are taken.
    let limit: Int
    /// Seconds within which the server must answer, so that a machine without a network does not wait.
    var answerWithin: Double = 3
    /// Seconds that may pass without a byte once it has answered.
    var stallWithin: Double = 30

    /// - Parameter progress: called on this thread some ten times a second; `false` stops.
    /// - Throws: `DataError.notDownloaded`, `.downloadStopped`.
    func bytes(progress: ((DownloadProgress) -> Bool)?) throws -> [UInt8] {
        guard let address = URL(string: url) else {
            throw DataError.notDownloaded(url: url, reason: "this is no address")
        }
        let receiver = Receiver(limit: limit)
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = stallWithin
        let session = URLSession(configuration: configuration, delegate: receiver, delegateQueue: nil)
        defer { session.invalidateAndCancel() }
        let task = session.dataTask(with: address)
        task.resume()

        let start = Date()
        while !receiver.wait(0.1) {
            let state = receiver.state
            if !state.hasAnswered, Date().timeIntervalSince(start) > answerWithin {
                task.cancel()
                throw DataError.notDownloaded(url: url, reason: "no answer within \(answerWithin) seconds")
            }
            let report = DownloadProgress(
                name: address.lastPathComponent, receivedBytes: state.bytes, totalBytes: state.total)
            if let progress, !progress(report) {
                task.cancel()
                throw DataError.downloadStopped(url: url)
            }
        }
        return try receiver.result(url: url)
    }
}

/// Collects what arrives, on the session's own thread.
private final class Receiver: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    private let lock = NSLock()
    private let done = DispatchSemaphore(value: 0)
    private let limit: Int
    private var data: [UInt8] = []
    private var total: Int?
    private var hasAnswered = false
    private var problem: String?

    init(limit: Int) {
        self.limit = limit
    }

    var state: (bytes: Int, total: Int?, hasAnswered: Bool) {
        lock.withLock { (data.count, total, hasAnswered) }
    }

    /// - Returns: whether the download has ended.
    func wait(_ seconds: Double) -> Bool {
        done.wait(timeout: .now() + seconds) == .success
    }

    func result(url: String) throws -> [UInt8] {
        try lock.withLock {
            if let problem { throw DataError.notDownloaded(url: url, reason: problem) }
            return data
        }
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        lock.withLock {
            hasAnswered = true
            let length = Int(response.expectedContentLength)
            total = length > 0 ? length : nil
            let status = (response as? HTTPURLResponse)?.statusCode ?? 200
            if status != 200 {
                problem = "the server answered with status \(status)"
            } else if length > limit {
                problem = "the server announces \(length) bytes, and at most \(limit) are taken"
            }
        }
        completionHandler(lock.withLock { problem } == nil ? .allow : .cancel)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive chunk: Data) {
        let isTooMuch = lock.withLock {
            data.append(contentsOf: chunk)
            if data.count > limit { problem = "more than \(limit) bytes arrived" }
            return data.count > limit
        }
        if isTooMuch { dataTask.cancel() }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        lock.withLock {
            if problem == nil, let error { problem = error.localizedDescription }
        }
        done.signal()
    }
}

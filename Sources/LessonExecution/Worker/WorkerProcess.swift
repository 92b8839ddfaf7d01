import Foundation
import LessonLanguage

/// A running worker, as the command outside sees it.
final class WorkerProcess {
    let channel: MessageChannel
    private let pid: pid_t
    private let toWorker: Int32
    private let fromWorker: Int32
    private var ended: Ended?

    /// How it ended.
    enum Ended: Equatable {
        case code(Int32)
        case signal(Int32)
    }

    /// Starts this executable as a worker.
    init(environment: [String: String], showsErrors: Bool) throws(WorkerLoss) {
        var (input, output): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        guard pipe(&input) == 0, pipe(&output) == 0 else { throw .cannotStart(reason: String(cString: strerror(errno))) }
        for end in [input[1], output[0]] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        #if os(Linux)
        var actions = posix_spawn_file_actions_t()
        #else
        var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO)
        for end in [input[0], output[1]] where end > STDERR_FILENO { posix_spawn_file_actions_addclose(&actions, end) }
        if !showsErrors { posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0) }
        let arguments: [UnsafeMutablePointer<CChar>?] = [Self.executable, Worker.argument].map { (text: String) in strdup(text) }
        let variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") }
        defer { (arguments + variables).forEach { free($0) } }
        var pid: pid_t = 0
        let failure = posix_spawn(&pid, Self.executable, &actions, nil, arguments + [nil], variables + [nil])
        close(input[0])
        close(output[1])
        guard failure == 0 else {
            close(input[1])
            close(output[0])
            throw .cannotStart(reason: String(cString: strerror(failure)))
        }
        (self.pid, toWorker, fromWorker) = (pid, input[1], output[0])
        // A pipe takes what it has room for: no more is written at a time, so that a worker that doesn't read holds nobody up.
        _ = fcntl(toWorker, F_SETFL, O_NONBLOCK)
        channel = MessageChannel(input: fromWorker, output: toWorker, patience: 10)
    }

    deinit {
        if ended == nil { end() }
        close(toWorker)
        close(fromWorker)
    }

    static var executable: String {
        #if os(Linux)
        "/proc/self/exe"
        #else
        Bundle.main.executablePath ?? CommandLine.arguments[0]
        #endif
    }

    /// Waits until a message, or the end, can be read; false when the time is over before.
    func waits(milliseconds: Int32) -> Bool {
        var wait = pollfd(fd: fromWorker, events: Int16(POLLIN), revents: 0)
        return poll(&wait, 1, milliseconds) > 0
    }

    func say(_ word: Worker.Word) {
        var byte = word.rawValue
        _ = write(toWorker, &byte, 1)
    }

    /// Ends it, if it has not ended by itself, and says how it ended.
    @discardableResult
    func end() -> Ended {
        if let ended { return ended }
        kill(pid, SIGKILL)
        return waited()
    }

    /// Waits for its own end.
    func waited() -> Ended {
        if let ended { return ended }
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        let found: Ended = signal == 0 ? .code(status >> 8 & 0xFF) : .signal(signal)
        ended = found
        return found
    }

    /// The memory that it holds now, in bytes.
    var usedBytes: Int? { ProcessMemory.bytes(of: pid) }

    /// How long it has worked, in seconds.
    var usedSeconds: Double? { ProcessTime.seconds(of: pid) }
}

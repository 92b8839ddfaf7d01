import ProcessWall
import Wording

/// The wall around a worker, part by part.
public struct Wall: Sendable {
    private let parts: UInt32

    /// What this system has of it.
    public static var here: Wall { Wall(parts: process_wall_parts()) }

    init(parts: UInt32) { self.parts = parts }

    #if os(macOS)
    private static let parts: [(part: Int, name: Part)] = [(WALL_SANDBOX, .sandbox), (WALL_NO_CORE, .noCore)]
    #else
    private static let parts: [(part: Int, name: Part)] = [
        (WALL_FILES, .files), (WALL_CALLS, .calls), (WALL_NO_NEW_PRIVILEGES, .noNewPrivileges), (WALL_NO_CORE, .noCore),
    ]
    #endif

    /// One thing that it keeps a lesson from.
    package enum Part: CaseIterable { case files, calls, noNewPrivileges, noCore, sandbox }

    /// What is in force, and what is not.
    private var found: (has: [Part], lacks: [Part]) {
        Self.parts.reduce(into: ([], [])) { found, entry in
            if parts & UInt32(entry.part) != 0 { found.has.append(entry.name) } else { found.lacks.append(entry.name) }
        }
    }

    public var isWhole: Bool { Self.parts.allSatisfy { parts & UInt32($0.part) != 0 } }
}

extension Wall: Bilingual {
    public var english: String {
        "lessons run behind a wall: \(found.has.map(\.english).joined(separator: ", "))"
            + (found.lacks.isEmpty ? "" : "; this system lacks: \(found.lacks.map(\.english).joined(separator: ", "))")
    }

    public var korean: String {
        "레슨은 벽 안에서 실행됩니다: \(found.has.map(\.korean).joined(separator: ", "))"
            + (found.lacks.isEmpty ? "" : "; 이 시스템에 없는 것: \(found.lacks.map(\.korean).joined(separator: ", "))")
    }
}

extension Wall.Part: Bilingual {
    package var english: String {
        switch self {
        case .files: "files (Landlock)"
        case .calls: "network, programs, other processes (seccomp)"
        case .noNewPrivileges: "no new privileges"
        case .noCore: "no core file"
        case .sandbox: "sandbox"
        }
    }

    package var korean: String {
        switch self {
        case .files: "파일(Landlock)"
        case .calls: "네트워크, 프로그램, 다른 프로세스(seccomp)"
        case .noNewPrivileges: "새 권한 없음"
        case .noCore: "코어 파일 없음"
        case .sandbox: "샌드박스"
        }
    }
}

import Foundation
import LessonExecution
import LessonLanguage
import RNN

/// A store that was really written, and what a stranger who had the user's key could make of it: one of its files changed in some way and sealed again, so
/// that the readers behind the seal have to look for themselves.
struct HostileCache {
    private let folder: String
    private let seal: CacheSeal
    /// The contents of its files, without their heads.
    private let contents: [String: [UInt8]]
    private let names: [String]

    /// - Parameter folder: of kept results.
    init(of folder: String) throws {
        struct NoKey: Error {}
        guard let key = CacheKey.own else { throw NoKey() }
        self.folder = folder
        seal = CacheSeal(key)
        var contents: [String: [UInt8]] = [:]
        for file in ResultFolder(folder).files {
            contents[file.name] = Array(FileManager.default.contents(atPath: "\(folder)/\(file.name)") ?? Data()).dropFirst(CacheSeal.size).map { $0 }
        }
        self.contents = contents
        // Not the hash of this program, which takes a while to make anew.
        names = contents.keys.filter { !$0.hasPrefix("files/") }.sorted()
    }

    /// Puts the store as it was.
    func restore() throws {
        try? FileManager.default.removeItem(atPath: folder)
        for (name, content) in contents { try put(content, name) }
    }

    /// Puts the store with one file changed.
    /// - Returns: what was done.
    func change(_ random: inout RandomSource) throws -> String {
        try restore()
        let name = names[Int.random(in: 0..<names.count, using: &random)]
        let old = contents[name]!
        var new = old
        var what: [String] = []
        for _ in 0...Int.random(in: 0...1, using: &random) {
            let (changed, how) = Self.changed(new, isTree: !name.hasPrefix("runs/"), &random)
            new = changed
            what.append(how)
        }
        guard name.hasPrefix("blobs/") else {
            try put(new, name)
            return "\(name): \(what)"
        }
        // A large value is named by its hash: whoever names it names it anew.
        let (before, after) = (CacheSeal.hash(old), CacheSeal.hash(new))
        try put(new, "blobs/\(after.text.prefix(2))/\(after.text.dropFirst(2))")
        for (other, content) in contents where !other.hasPrefix("runs/") && other != name {
            let replaced = Data(content).replacing(Data(before.bytes), with: Data(after.bytes))
            if replaced != Data(content), !other.hasPrefix("blobs/") { try put(Array(replaced), other) }
        }
        return "\(name): \(what)"
    }

    private func put(_ content: [UInt8], _ name: String) throws {
        let path = "\(folder)/\(name)"
        try FileManager.default.createDirectory(at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(seal.head(of: content, at: name) + content).write(to: URL(fileURLWithPath: path))
    }
}

extension HostileCache {
    private static let large: [UInt8] = Array(repeating: 0xFF, count: 8) + [0x7F]

    private static func changed(_ bytes: [UInt8], isTree: Bool, _ random: inout RandomSource) -> ([UInt8], String) {
        guard !bytes.isEmpty else { return ([0], "a byte") }
        var bytes = bytes
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<(isTree ? 10 : 4), using: &random) {
        case 0:
            for _ in 0...Int.random(in: 0...3, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            }
            return (bytes, "flipped bits")
        case 1: return (Array(bytes[..<at]), "cut at \(at)")
        case 2:
            bytes += (0..<Int.random(in: 1...64, using: &random)).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            return (bytes, "more behind it")
        case 3:
            bytes.replaceSubrange(at..<min(at + 1, bytes.count), with: large)
            return (bytes, "a huge count at \(at)")
        default:
            guard let tree = try? Stored(bytes: bytes) else { return (Array(bytes.reversed()), "turned round") }
            var count = 0
            tree.visit { _ in count += 1 }
            var target = Int.random(in: 0..<count, using: &random)
            var donor = Int.random(in: 0..<count, using: &random)
            var other = tree
            tree.visit {
                if donor == 0 { other = $0 }
                donor -= 1
            }
            let form = Int.random(in: 0..<9, using: &random)
            var how = ""
            let new = replaced(tree, &target) { node in
                let (new, what) = changed(node, form, other, &random)
                how = what
                return new
            }
            return (new.bytes, "\(how), node of \(count)")
        }
    }

    /// A tree with one node replaced: the one before which `target` others come.
    private static func replaced(_ tree: Stored, _ target: inout Int, _ body: (Stored) -> Stored) -> Stored {
        defer { target -= 1 }
        if target == 0 { return body(tree) }
        guard case .node(let kind, let own, let parts) = tree, target > 0 else { return tree }
        var new: [Stored] = []
        for part in parts {
            if target <= 0 {
                new.append(part)
                continue
            }
            // The node itself has been counted by the first of its parts.
            target -= 1
            new.append(replaced(part, &target, body))
            target += 1
        }
        return .node(kind, own, new)
    }

    private static func changed(_ node: Stored, _ form: Int, _ other: Stored, _ random: inout RandomSource) -> (Stored, String) {
        guard case .node(let kind, var own, var parts) = node else {
            return (
                [.object(Int.random(in: 0...40, using: &random)), .opaque(.openType), .object(.max), .blob(ContentHash(bytes: Array(repeating: 7, count: 32)))]
                    .randomElement(using: &random)!, "another name"
            )
        }
        switch form {
        case 0: return (.node(StoredKind(rawValue: UInt8.random(in: 1...45, using: &random)) ?? .void, own, parts), "\(kind) of another kind")
        case 1:
            let numbers = [Int.min, -1, 0, 1, 7, 1 << 24, 1 << 31, 1 << 40, Int.max]
            return (.node(kind, StoredNumbers.bytes([numbers.randomElement(using: &random)!]), parts), "\(kind) with another number")
        case 2:
            let numbers = [-1, 0, .infinity, -.infinity, .nan, 1e300, Double.leastNonzeroMagnitude]
            return (.node(kind, StoredNumbers.bytes(exactly: [numbers.randomElement(using: &random)!]), parts), "\(kind) with another real number")
        case 3:
            if !parts.isEmpty { parts.remove(at: Int.random(in: 0..<parts.count, using: &random)) }
            return (.node(kind, own, parts), "\(kind) without a part")
        case 4:
            if let part = parts.randomElement(using: &random) { parts.insert(part, at: Int.random(in: 0...parts.count, using: &random)) }
            return (.node(kind, own, parts), "\(kind) with a part twice")
        case 5: return (.node(kind, own, parts + Array(repeating: .node(.null, [], []), count: 3)), "\(kind) with more parts")
        case 6:
            own = Array(own.prefix(Int.random(in: 0...max(own.count, 1), using: &random)))
            return (.node(kind, own, parts), "\(kind) cut short")
        case 7: return (.node(kind, own + own, parts), "\(kind) twice as long")
        default: return (other, "\(kind) for another")
        }
    }
}

import Foundation

/// An `.npz` file: NumPy arrays by name, in a zip archive. Numbers, and object arrays of numbers and lists of numbers, are
/// read; nothing in the file is ever run.
///
/// The file is read into memory once, and an array is decoded when it is asked for.
public struct NPZFile: Sendable {
    /// The most bytes that a file, and an array in it, may have.
    static let limit = 1 << 30

    /// The file as it was named.
    public let path: String
    /// The names of the arrays, in the file's order, without `.npy`.
    public var arrayNames: [String] { archive.members.compactMap { Self.arrayName($0) } }

    private let archive: ZipArchive

    /// Reads the archive at `path`.
    /// - Throws: `DataError`: `.unreadable`, `.tooLarge` above 1 GB, `.foreign` for what is no zip archive, `.damaged`.
    public init(reading path: String) throws {
        try self.init(try readBytes(ofFile: path, limit: Self.limit), path: path)
    }

    /// An archive that is in memory already; `path` is only what errors call it.
    package init(_ bytes: [UInt8], path: String) throws {
        self.path = path
        archive = try ZipArchive(bytes, file: path)
    }

    /// The array of this name.
    /// - Throws: `DataError`: `.missingArray` where there is none, `.damaged` also for a kind that is not read, `.refusedGlobal` for a pickle that asks for
    ///   more than numbers.
    public func array(named name: String) throws -> NPYArray {
        try NPYArray(bytes(named: name), place: BytePlace(file: path, part: .member(name + ".npy")))
    }

    /// The `.npy` file of this name, decompressed.
    package func bytes(named name: String) throws -> [UInt8] {
        guard let member = archive.members.first(where: { Self.arrayName($0) == name }) else {
            throw DataError.missingArray(file: path, name: name, present: arrayNames)
        }
        return try archive.contents(of: member, limit: Self.limit)
    }

    /// The names and the decompressed `.npy` files of all arrays, each member looked at once.
    /// - Throws: `DataError.damaged` also where all together have more than the limit.
    func allBytes(limit: Int = Self.limit) throws -> [(name: String, bytes: [UInt8])] {
        var room = limit
        return try archive.members.compactMap { member in
            guard let name = Self.arrayName(member) else { return nil }
            let bytes = try archive.contents(of: member, limit: room)
            room -= bytes.count
            return (name, bytes)
        }
    }

    private static func arrayName(_ member: ZipArchive.Member) -> String? {
        member.name.hasSuffix(".npy") ? String(member.name.dropLast(4)) : nil
    }
}

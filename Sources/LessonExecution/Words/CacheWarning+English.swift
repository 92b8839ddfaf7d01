extension CacheWarning {
    package var english: String {
        switch self {
        case .unusable(let why): "results can't be kept: \(why.english); --no-cache keeps none"
        case .damagedResult: "a kept result was damaged; its block runs again"
        case .broken(let reason): "a kept result can't be used, its block runs again: \(reason)"
        case .unreadable(let reason): "what was kept of earlier runs can't be used: \(reason)"
        case .diskNearlyFull(let folder): "results are not kept in \(folder): the disk is nearly full"
        case .inTheWay(let folder, let name): "results can't be kept in \(folder): \(name) is in the way and is no kept result; remove it"
        case .cannotWrite(let folder, let reason): "results can't be kept in \(folder): \(reason)"
        }
    }
}

extension CacheWarning.Unusable {
    fileprivate var english: String {
        switch self {
        case .key(let folder): "the key of your kept results can't be made in \(folder ?? "your home folder, which HOME doesn't name")"
        case .linkOrFile(let folder): "\(folder) is no folder of its own but a link or a file"
        case .cannotMake(let folder): "\(folder) can't be made"
        }
    }
}

// What the page says of what is not on it.

extension Words {
    func leftOut(megabytes: String, limit: String) -> String {
        isKorean
            ? "여기에 들어갈 \(megabytes) MB를 뺐습니다. 페이지는 \(limit) MB까지이며, `lessons run --large`로 모두 담을 수 있습니다."
            : "\(megabytes) MB are left out here, since a page has at most \(limit) MB; `lessons run --large` keeps them."
    }

    func leftOut(seconds: String) -> String {
        isKorean
            ? "페이지를 만드는 데 \(seconds)초가 넘게 걸려 이 출력을 뺐습니다. `lessons run --large`는 더 기다립니다."
            : "This output is left out, since making the page took longer than \(seconds) s; `lessons run --large` waits longer."
    }

    func cut(_ cut: Cut) -> String {
        let (shown, total) = (grouped(cut.shown), grouped(cut.total))
        switch cut.thing {
        case .points: return isKorean ? "점 \(total)개 가운데 \(shown)개를 그렸습니다." : "\(shown) of \(total) points are drawn."
        case .bins: return isKorean ? "구간 \(total)개를 \(shown)개로 합쳐 그렸습니다." : "\(total) bins are drawn as \(shown)."
        default:
            return isKorean
                ? "\(koreanName(of: cut.thing)) \(total)개 가운데 처음 \(shown)개를 보여 줍니다." : "The first \(shown) of \(total) \(cut.thing.rawValue) are shown."
        }
    }

    private func koreanName(of thing: Cut.Thing) -> String {
        switch thing {
        case .panels: "그림"
        case .lines: "선"
        case .bars: "막대"
        case .points: "점"
        case .rows: "행"
        case .columns: "열"
        case .bins: "구간"
        }
    }
}

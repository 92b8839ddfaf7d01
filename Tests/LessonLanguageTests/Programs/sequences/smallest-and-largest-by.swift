let w = ["kiwi", "fig", "banana"]
print(w.min(by: { $0.count < $1.count })!, w.max(by: { $0.count < $1.count })!, w.min()!, w.sorted(by: >))
print(w.sorted { $0.count > $1.count }, w.sorted(by: { $0.count < $1.count }))
// expect: fig banana banana ["kiwi", "fig", "banana"]
// expect: ["banana", "kiwi", "fig"] ["fig", "kiwi", "banana"]

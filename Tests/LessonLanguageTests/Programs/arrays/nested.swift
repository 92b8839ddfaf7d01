var grid = [[1, 2], [3, 4]]
grid[1][0] = 9
grid[0].append(5)
grid.append([])
print(grid, grid[0][2], grid.count)
print(grid.flatMap { $0 }, grid.map { $0.count }, grid.map(\.count), grid.joined().count)
// expect: [[1, 2, 5], [9, 4], []] 5 3
// expect: [1, 2, 5, 9, 4] [3, 2, 0] [3, 2, 0] 5

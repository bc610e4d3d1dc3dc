import os from 'node:os'
import path from 'node:path'

/** Where programs of this system keep what can be fetched again, for this user. */
export function userCacheFolder(env: Readonly<Record<string, string | undefined>>, platform = process.platform): string {
  const home = os.homedir()
  const base =
    platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? path.join(home, 'Library', 'Caches')
        : absolute(env['XDG_CACHE_HOME']) ?? path.join(home, '.cache')
  return path.join(base, 'stereoscope', 'pages')
}

/** The XDG rules have a relative path passed over. */
function absolute(folder: string | undefined): string | undefined {
  return folder !== undefined && path.isAbsolute(folder) ? folder : undefined
}

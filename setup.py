"Packaging. Every value lives in `settings.ini`; edit there."
import shlex
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.sdist import sdist

config = ConfigParser(delimiters=['='])
config.read('settings.ini', encoding='utf-8')
cfg = config['DEFAULT']

class SDist(sdist):
    "The source archive needs `settings.ini` too."
    def make_distribution(self):
        self.filelist.append('settings.ini')
        super().make_distribution()

setup(
    cmdclass=dict(sdist=SDist),
    **{o: cfg[o] for o in 'version description keywords author author_email'.split()},
    name=cfg['lib_name'], license='Apache-2.0', url=cfg['git_url'],
    packages=find_packages(include=[cfg['lib_path'], f'{cfg["lib_path"]}.*']),
    package_data={cfg['lib_path']: ['recipes/**/*.yaml', 'assets/**/*']},
    python_requires=f'>={cfg["min_python"]}',
    install_requires=shlex.split(cfg['requirements']),
    extras_require=dict(dev=shlex.split(cfg['dev_requirements']), vllm=['vllm'], api=shlex.split(cfg['api_requirements'])),
    license_files=['LICENSE'],
    long_description=Path('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    entry_points={'console_scripts': cfg['console_scripts'].split(),
                  'nbdev': [f'{cfg["lib_path"]}={cfg["lib_path"]}._modidx:d']})

import type { Priority } from '../model.ts';

/** The four innovation priorities of the LLEP growth strategy, used where no other priorities are given. */
export const LLEP_PRIORITIES: readonly Priority[] = [
  {
    number: 1,
    name: 'Global innovation leadership',
    description:
      'Make Leicester and Leicestershire known around the world for research and invention: universities, research institutes, space and life sciences, international partners and investors, overseas talent, patents, licences and spin-outs that go from published research to global markets.',
    weight: 1,
  },
  {
    number: 2,
    name: 'Innovation in SMEs',
    description:
      'Help small and medium-sized businesses to innovate, building on MIT REAP: start-ups, founders and owner-managers, peer networks and mentors, grants and finance for small firms, procurement and contracts that small suppliers can win, skills, placements and knowledge transfer partnerships.',
    weight: 1,
  },
  {
    number: 3,
    name: 'Emerging and new technologies',
    description:
      'Try out and take up emerging and new technologies: artificial intelligence, data and computing, robotics and automation, sensors, drones and autonomous vehicles, 5G and digital connectivity, cyber security, digital health, laboratories, equipment, pilots and test sites.',
    weight: 1,
  },
  {
    number: 4,
    name: 'Innovating for sustainability',
    description:
      'Use innovation to reach net zero and protect nature: low carbon and green energy, retrofit and heat in homes, energy saving, circular economy, waste, recycling and packaging, sustainable farming and food, clean transport, climate and biodiversity.',
    weight: 1,
  },
];
